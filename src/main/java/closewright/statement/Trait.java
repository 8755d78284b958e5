package closewright.statement;

import java.util.Locale;

/**
 * What a label says of a line beside its concept; a line has as many as its words give. The words for each stand in the
 * resource files of the languages, under the constant's name in lower case, with hyphens.
 */
public enum Trait {
    // totals

    /** Is called a total. */
    TOTAL,
    /** Is the total of what the words behind the first one name: "Total debt". */
    TOTAL_OF,
    /** Says no more than that it is a total. */
    BARE_TOTAL,
    /** What is left beside the lines that are named: "Other assets". */
    OTHER,
    /** Income, profit, loss: what the lines above leave, and no part of them. */
    RESULT,
    /** Is net of costs that stand in a block of their own: net interest income. */
    NET_OF_COSTS,
    /** Begins with net income, whosever it is. */
    NET_RESULT,
    /** Net income itself. */
    NET_INCOME,
    COMPREHENSIVE,
    OTHER_COMPREHENSIVE,

    // columns of a table whose columns are no periods

    /** Is the whole of the others. */
    WHOLE,
    /** Is no amount and no count: it adds up to nothing. */
    NOT_ADDED,

    // balance sheet and equity

    RESTRICTED_CASH,
    OVERDRAFT,
    /** Income of the company's own, or its common, shareholders. */
    ATTRIBUTABLE,
    /** Dividends, repurchases: what goes through retained earnings beside net income. */
    EQUITY_CHANGE,

    // measures that are not of GAAP

    /** Is a measure of that kind. */
    NON_GAAP,
    /** Is called so. */
    CALLED_NON_GAAP,
    /** Speaks of EBITDA. */
    OF_EBITDA,
    ADJUSTED,
    /** Is called non-recurring, infrequent or unusual. */
    UNUSUAL,
    /** Net income, interest, taxes, depreciation or amortization. */
    PART_OF_EBITDA,
    /** Sounds like a measure of GAAP. */
    GAAP,
    /** Is called a margin, ratio or rate. */
    PROPORTION,

    // lines that are added up wherever they stand

    EBITDA,
    OPERATING_PROFIT,
    DEPRECIATION_AND_AMORTIZATION,
    INTEREST_EXPENSE,
    INCOME_TAX,
    TAX_PROVISION,
    MINORITY_INTEREST,
    INCOME_BEFORE_TAX,
    COST_OF_SALES,
    OPERATING_EXPENSES,
    COSTS_AND_EXPENSES,
    RESEARCH,
    SELLING_AND_GENERAL,
    OTHER_EXPENSES,
    SPECIAL_ITEMS,
    TAX_ON_SPECIAL_ITEMS,
    TAX_WITHOUT_SPECIAL_ITEMS,
    NORMALIZED_BEFORE_TAX,
    NORMALIZED_AFTER_TAX,
    NORMALIZED_AVAILABLE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name, as the resource files have it. */
    @Override
    public String toString() {
        return word;
    }
}
