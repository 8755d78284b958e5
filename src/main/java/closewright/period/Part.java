package closewright.period;

import java.util.List;

/** A fiscal year or a part of it. */
public enum Part {
    YEAR(12, 12),
    H1(6, 6),
    H2(6, 12),
    Q1(3, 3),
    Q2(3, 6),
    Q3(3, 9),
    Q4(3, 12);

    private final int months;
    private final int end;

    Part(int months, int end) {
        this.months = months;
        this.end = end;
    }

    /** How many months it spans. */
    public int months() {
        return months;
    }

    /** How many months of the year have passed when it ends. */
    int end() {
        return end;
    }

    /** The parts of a year of which this is one, in order. */
    List<Part> ofItsLength() {
        return List.of(values()).stream().filter(part -> part.months == months).toList();
    }

    /** Each way to make it up of shorter parts, oldest part first; none for a quarter. */
    List<List<Part>> parts() {
        return switch (this) {
            case YEAR -> List.of(List.of(Q1, Q2, Q3, Q4), List.of(H1, H2));
            case H1 -> List.of(List.of(Q1, Q2));
            case H2 -> List.of(List.of(Q3, Q4));
            case Q1, Q2, Q3, Q4 -> List.of();
        };
    }

    /** What ended when this part began; the year for the first part of the next. */
    Part before() {
        return switch (this) {
            case YEAR, H1, Q1 -> YEAR;
            case H2 -> H1;
            case Q2 -> Q1;
            case Q3 -> Q2;
            case Q4 -> Q3;
        };
    }

    /** The part by whose name its end goes: the year ends with its fourth quarter and its second half. */
    Part namedByEnd() {
        return switch (this) {
            case YEAR, H2, Q4 -> YEAR;
            case H1, Q2 -> Q2;
            case Q1 -> Q1;
            case Q3 -> Q3;
        };
    }
}
