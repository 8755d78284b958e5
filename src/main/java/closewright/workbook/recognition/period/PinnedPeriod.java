package closewright.workbook.recognition.period;

import closewright.period.Part;
import closewright.period.Period;
import closewright.period.Weeks;
import java.time.LocalDate;

/** What a header would have to tell for a column to stand for a period that a person has said. */
public record PinnedPeriod() implements Period.Meaning<PeriodHint> {

    public static PeriodHint hint(Period period) {
        PeriodHint hint = period.fold(new PinnedPeriod());
        return period.estimate() ? hint.asEstimate() : hint;
    }

    @Override
    public PeriodHint date(LocalDate date) {
        return PeriodHint.of(date);
    }

    @Override
    public PeriodHint span(LocalDate end, int months) {
        return PeriodHint.of(end).with(PeriodHint.ofMonths(months));
    }

    @Override
    public PeriodHint weeks(LocalDate end, int weeks) {
        return PeriodHint.of(end).with(PeriodHint.of(new Extent(Weeks.months(weeks), weeks, Extent.Reach.OWN)));
    }

    @Override
    public PeriodHint fiscal(int year, Part part) {
        return part == Part.YEAR
                ? PeriodHint.ofYear(year)
                : PeriodHint.ofYear(year).with(PeriodHint.of(part));
    }

    @Override
    public PeriodHint unstated() {
        return PeriodHint.NONE;
    }
}
