package closewright.period;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fiscal year or a part of it. */
public enum Part {
    YEAR("", 12, 12),
    H1("H1", 6, 6),
    H2("H2", 6, 12),
    Q1("Q1", 3, 3),
    Q2("Q2", 3, 6),
    Q3("Q3", 3, 9),
    Q4("Q4", 3, 12),
    /** From its beginning to the end of the third quarter. */
    NINE_MONTHS("9M", 9, 9),
    M01("M01", 1, 1),
    M02("M02", 1, 2),
    M03("M03", 1, 3),
    M04("M04", 1, 4),
    M05("M05", 1, 5),
    M06("M06", 1, 6),
    M07("M07", 1, 7),
    M08("M08", 1, 8),
    M09("M09", 1, 9),
    M10("M10", 1, 10),
    M11("M11", 1, 11),
    M12("M12", 1, 12),
    /** The twelve months up to the end of a quarter. */
    Q1_LTM("Q1-LTM", 12, 3),
    Q2_LTM("Q2-LTM", 12, 6),
    Q3_LTM("Q3-LTM", 12, 9);

    private final String notation;
    private final int months;
    private final int end;

    Part(String notation, int months, int end) {
        this.notation = notation;
        this.months = months;
        this.end = end;
    }

    /** As a fiscal period's notation has it behind the year: "Q1", "9M"; empty for the year. */
    public String notation() {
        return notation;
    }

    /** The part of such a notation. */
    static Optional<Part> ofNotation(String text) {
        return Arrays.stream(values())
                .filter(part -> part.notation.equals(text))
                .findFirst();
    }

    /** The months of the year up to its end, as one part; empty where no part is made of so many. */
    public static Optional<Part> toDate(int months) {
        return switch (months) {
            case 3 -> Optional.of(Q1);
            case 6 -> Optional.of(H1);
            case 9 -> Optional.of(NINE_MONTHS);
            case 12 -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    /** The twelve months up to the end of this part. */
    public Part lastTwelveMonths() {
        return switch (this) {
            case Q1, Q1_LTM -> Q1_LTM;
            case Q2, H1, Q2_LTM -> Q2_LTM;
            case Q3, NINE_MONTHS, Q3_LTM -> Q3_LTM;
            default -> YEAR;
        };
    }

    /** How many months it spans. */
    public int months() {
        return months;
    }

    /** How many months of the year have passed when it ends. */
    public int end() {
        return end;
    }

    /** Whether it is the twelve months up to a quarter that does not end the year. */
    private boolean isRolling() {
        return months == Period.YEAR && end != Period.YEAR;
    }

    /** The parts of a year of which this is one, in order. */
    List<Part> ofItsLength() {
        return isRolling()
                ? List.of(this)
                : Arrays.stream(values())
                        .filter(part -> part.months == months && !part.isRolling())
                        .toList();
    }

    /** Each way to make it up of shorter parts, oldest part first; none for a quarter. */
    List<List<Part>> parts() {
        return switch (this) {
            case YEAR -> List.of(List.of(Q1, Q2, Q3, Q4), List.of(H1, H2));
            case H1 -> List.of(List.of(Q1, Q2));
            case H2 -> List.of(List.of(Q3, Q4));
            case NINE_MONTHS -> List.of(List.of(Q1, Q2, Q3));
            default -> List.of();
        };
    }

    /** What ended when this part began; the year for the first part of the next. */
    Part before() {
        return switch (this) {
            case YEAR, H1, Q1, NINE_MONTHS, M01 -> YEAR;
            case H2 -> H1;
            case Q2 -> Q1;
            case Q3 -> Q2;
            case Q4 -> Q3;
            case Q1_LTM -> Q1;
            case Q2_LTM -> Q2;
            case Q3_LTM -> Q3;
            default -> ofNotation("M%02d".formatted(end - 1)).orElse(YEAR);
        };
    }

    /** The part by whose name its end goes: the year ends with its fourth quarter and its second half. */
    Part namedByEnd() {
        return switch (end) {
            case 3 -> Q1;
            case 6 -> Q2;
            case 9 -> Q3;
            case 12 -> YEAR;
            default -> this;
        };
    }
}
