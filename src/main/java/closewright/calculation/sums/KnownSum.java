package closewright.calculation.sums;

import java.util.List;

/**
 * A total and what it is made of.
 *
 * @param <T> by what its lines are known
 */
record KnownSum<T>(T total, List<Term<T>> terms) {

    /**
     * Part of a total.
     *
     * @param weight 1 or -1
     * @param needed whether the total is none without it
     */
    record Term<T>(int weight, T what, boolean needed) {}

    static <T> Term<T> plus(T what) {
        return new Term<>(1, what, true);
    }

    static <T> Term<T> minus(T what) {
        return new Term<>(-1, what, true);
    }

    static <T> Term<T> perhaps(T what) {
        return new Term<>(1, what, false);
    }
}
