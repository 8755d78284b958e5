package closewright.workbook.recognition.period;

import java.util.List;

/** Settles what "Mar 12" means by its neighbours: beside "Mar 11" it is a month of 2012, no twelfth of March. */
public final class MonthsOfYears {

    private MonthsOfYears() {}

    public static List<Header.Column> in(List<Header.Column> columns) {
        List<PeriodHint> days = columns.stream()
                .map(Header.Column::hint)
                .filter(hint -> hint.monthDay().isPresent() && !hint.isNamedMonth() && hint.statedMonths() == 0)
                .toList();
        boolean noYear = columns.stream()
                .map(Header.Column::hint)
                .allMatch(hint -> hint.year() == 0 && hint.date().isEmpty());
        long different = days.stream()
                .map(hint -> hint.monthDay().orElseThrow().getDayOfMonth())
                .distinct()
                .count();
        if (!noYear || different < 2) {
            return columns;
        }
        return columns.stream()
                .map(column -> new Header.Column(
                        column.first(), column.last(), column.hint().asMonthOfYear(), column.caption()))
                .toList();
    }
}
