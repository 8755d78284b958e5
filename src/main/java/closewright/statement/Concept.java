package closewright.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a line of a statement is, in whatever words it is stated. A concept's name is the constant's in lower case, with
 * hyphens: {@code net-income}. The words for each stand in the resource files of recognition.
 */
public enum Concept {
    REVENUE,
    COST_OF_REVENUE,
    GROSS_PROFIT,
    OPERATING_EXPENSES,
    OPERATING_INCOME,
    DEPRECIATION_AMORTIZATION,
    STOCK_BASED_COMPENSATION,
    INTEREST_EXPENSE,
    PRETAX_INCOME,
    INCOME_TAX,
    NET_INCOME,
    EPS_BASIC,
    EPS_DILUTED,
    SHARES_BASIC,
    SHARES_DILUTED,
    CASH,
    RECEIVABLES,
    INVENTORIES,
    TOTAL_CURRENT_ASSETS,
    TOTAL_ASSETS,
    TOTAL_CURRENT_LIABILITIES,
    TOTAL_LIABILITIES,
    TOTAL_EQUITY,
    TOTAL_LIABILITIES_AND_EQUITY,
    ACCUMULATED_DEFICIT,
    OPERATING_CASH_FLOW,
    CAPITAL_EXPENDITURES,
    INVESTING_CASH_FLOW,
    FINANCING_CASH_FLOW,
    EXCHANGE_EFFECT,
    NET_CHANGE_IN_CASH,
    CASH_BEGINNING,
    CASH_END;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The concept of a name; empty where there is none. */
    public static Optional<Concept> named(String name) {
        return Arrays.stream(values())
                .filter(concept -> concept.word.equals(name))
                .findFirst();
    }

    /** The names of all, in the order of the statements. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Concept::toString).toList();
    }

    /** The name, as it is written in a definition. */
    @Override
    public String toString() {
        return word;
    }
}
