package closewright.mutation;

import closewright.statement.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A figure mistyped: the slips that people make. */
record Mutation(Kind kind, Fact original, Fact mistyped) {

    enum Kind {
        DIGIT,
        TRANSPOSED,
        SIGN
    }

    /** Each slip that is possible with a figure; which digit it hits is for the random source to say. */
    static List<Mutation> of(Fact fact, Random random) {
        List<Mutation> mutations = new ArrayList<>();
        mutations.add(digit(fact, random));
        if (fact.value().signum() != 0) {
            mutations.add(new Mutation(Kind.SIGN, fact, with(fact, fact.value().negate())));
        }
        transposed(fact, random, mutations);
        return mutations;
    }

    private static Mutation digit(Fact fact, Random random) {
        char[] digits = digits(fact);
        int at = random.nextInt(digits.length);
        int digit = (digits[at] - '0' + 1 + random.nextInt(9)) % 10;
        if (at == 0 && digits.length > 1 && digit == 0) {
            digit = digits[at] == '9' ? 8 : 9;
        }
        digits[at] = (char) ('0' + digit);
        return new Mutation(Kind.DIGIT, fact, with(fact, digits));
    }

    private static void transposed(Fact fact, Random random, List<Mutation> mutations) {
        char[] digits = digits(fact);
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + 1 < digits.length; at++) {
            if (digits[at] != digits[at + 1]) {
                places.add(at);
            }
        }
        if (!places.isEmpty()) {
            int at = places.get(random.nextInt(places.size()));
            char first = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = first;
            mutations.add(new Mutation(Kind.TRANSPOSED, fact, with(fact, digits)));
        }
    }

    private static char[] digits(Fact fact) {
        return scaled(fact).unscaledValue().abs().toString().toCharArray();
    }

    private static BigDecimal scaled(Fact fact) {
        return fact.value().setScale(fact.item().decimals());
    }

    private static Fact with(Fact fact, char[] digits) {
        BigDecimal value = new BigDecimal(
                new java.math.BigInteger(new String(digits)), fact.item().decimals());
        return with(fact, fact.value().signum() < 0 ? value.negate() : value);
    }

    private static Fact with(Fact fact, BigDecimal value) {
        return new Fact(fact.item(), fact.period(), value, fact.source());
    }

    /** How far the figure is off, in units of its last recorded decimal. */
    BigDecimal units() {
        return mistyped.value()
                .subtract(original.value())
                .abs()
                .scaleByPowerOfTen(original.item().decimals());
    }
}
