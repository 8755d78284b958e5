package closewright.period;

/** Spans that are counted in weeks, as retailers do. */
public final class Weeks {

    private Weeks() {}

    /** How many months so many weeks stand for: a quarter has 11 to 17 weeks (grocers: 16 and 12); at least one. */
    public static int months(int weeks) {
        if (weeks >= 50 && weeks <= 54) {
            return Period.YEAR;
        }
        int quarters = Math.min(Math.round(weeks / 13f), 3);
        return weeks >= 11 && weeks <= 42
                ? quarters * Period.QUARTER
                : Math.max(1, Math.round(weeks * Period.YEAR / 52f));
    }

    /** Whether they make a quarter, a half-year, nine months or a year: 12 to 14, 25 to 27, 38 to 40, 50 to 54. */
    public static boolean areMonths(int weeks) {
        boolean year = weeks >= 50 && weeks <= 54;
        boolean month = weeks == 4 || weeks == 5;
        boolean quarters = weeks >= 12 && weeks <= 40 && Math.abs(weeks - Math.round(weeks / 13f) * 13) <= 1;
        return year || month || quarters;
    }
}
