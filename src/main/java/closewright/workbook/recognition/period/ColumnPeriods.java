package closewright.workbook.recognition.period;

import closewright.period.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Turns the header's hints into the periods of a statement's columns. */
public final class ColumnPeriods {

    private final List<Header.Column> columns;
    private final PeriodHint title;

    public ColumnPeriods(List<Header.Column> columns, PeriodHint title) {
        this.columns = columns;
        this.title = title;
    }

    /** The period of the column for a balance or a flow; empty where the header does not tell it. */
    public Optional<Period> of(int index, boolean balance) {
        PeriodHint hint = completed(columns.get(index).hint());
        return balance ? hint.instant() : hint.flow(months(index, hint));
    }

    /**
     * The period of a schedule's column, of which nothing tells whether it shows balances or flows.
     *
     * @param dated whether a date alone means a balance, as in the details of a filing, which name every span
     */
    public Optional<Period> ofSchedule(int index, boolean dated) {
        PeriodHint hint = completed(columns.get(index).hint());
        boolean balance = dated && hint.date().isPresent() && hint.statedMonths() == 0;
        return of(index, balance).or(() -> of(index, true));
    }

    /** A year in the header and a day in the title make a date. */
    private PeriodHint completed(PeriodHint hint) {
        boolean bareYear = hint.year() != 0
                && hint.date().isEmpty()
                && hint.monthDay().isEmpty()
                && hint.part().isEmpty();
        if (!bareYear) {
            return hint;
        }
        Optional<java.time.MonthDay> day =
                title.monthDay().or(() -> title.date().map(java.time.MonthDay::from));
        return day.map(PeriodHint::of).map(hint::with).orElse(hint);
    }

    private int months(int index, PeriodHint hint) {
        if (hint.statedMonths() != 0) {
            return hint.statedMonths();
        }
        int spaced = spacing(index);
        if (spaced != 0) {
            return spaced;
        }
        return title.statedMonths() != 0 ? title.statedMonths() : hint.year() != 0 ? 12 : 0;
    }

    /** The months to the nearest column with a date, where that is a month, a quarter, a half or a year. */
    private int spacing(int index) {
        int left = index > 0 ? between(index - 1, index) : 0;
        int right = index + 1 < columns.size() ? between(index, index + 1) : 0;
        return left == 0 || right == 0 ? Math.max(left, right) : Math.min(left, right);
    }

    private int between(int one, int other) {
        Optional<LocalDate> first = columns.get(one).hint().end();
        Optional<LocalDate> second = columns.get(other).hint().end();
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        int months = (int) Math.round(days / 30.4375);
        return months >= 2 && months <= 4 ? 3 : months == 1 || months == 6 || months == 12 ? months : 0;
    }
}
