package closewright.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The figures of one column, in thousands; totals follow from the others. */
record Amounts(Map<String, Long> values) {

    static final Set<String> CONCEPTS = Set.of(
            "revenue",
            "operating-expenses",
            "operating-income",
            "pretax-income",
            "income-tax",
            "net-income",
            "cash",
            "total-assets",
            "total-liabilities",
            "total-equity",
            "total-liabilities-and-equity",
            "accumulated-deficit",
            "operating-cash-flow",
            "investing-cash-flow",
            "financing-cash-flow",
            "exchange-effect",
            "net-change-in-cash");

    private static final long SHARES = 50_000;

    static Amounts operations(Random random) {
        Amounts amounts = new Amounts(new TreeMap<>());
        amounts.some(random, 30_000, "services", "products").some(random, 4_000, "licences");
        amounts.some(random, 9_000, "cost-of-services", "cost-of-products", "research", "sales", "general");
        return amounts.some(random, 700, "interest", "other-income", "income-tax")
                .operations();
    }

    private Amounts operations() {
        add("revenue", "services", "products", "licences");
        add("direct-costs", "cost-of-services", "cost-of-products");
        add("operating-expenses", "cost-of-services", "cost-of-products", "research", "sales", "general");
        put("operating-income", of("revenue") - of("operating-expenses"));
        put("pretax-income", of("operating-income") - of("interest") + of("other-income"));
        put("net-income", of("pretax-income") - of("income-tax"));
        return put("shares-basic", SHARES);
    }

    static Amounts balances(Random random) {
        Amounts amounts = new Amounts(new TreeMap<>());
        amounts.some(random, 60_000, "cash", "receivables", "inventories", "property", "goodwill");
        amounts.some(random, 20_000, "payables", "accrued", "debt").some(random, 900_000, "capital");
        amounts.add("total-current-assets", "cash", "receivables", "inventories");
        amounts.add("total-assets", "total-current-assets", "property", "goodwill");
        amounts.add("total-current-liabilities", "payables", "accrued");
        amounts.add("total-liabilities", "total-current-liabilities", "debt");
        amounts.put("total-equity", amounts.of("total-assets") - amounts.of("total-liabilities"));
        amounts.put("accumulated-deficit", amounts.of("total-equity") - amounts.of("capital"));
        return amounts.add("total-liabilities-and-equity", "total-liabilities", "total-equity");
    }

    /** The same balances after a span: the accumulated deficit has changed by its net income. */
    Amounts after(Amounts opening, long netIncome) {
        put("accumulated-deficit", opening.of("accumulated-deficit") + netIncome);
        return put("capital", of("total-equity") - of("accumulated-deficit"));
    }

    static Amounts cashFlows(Random random, Amounts operations) {
        Amounts amounts = new Amounts(new TreeMap<>());
        amounts.put("net-income", operations.of("net-income"));
        amounts.some(random, 8_000, "depreciation", "receivables", "payables", "maturities", "proceeds");
        amounts.some(random, -9_000, "capital-expenditures", "payments").some(random, 40, "exchange-effect");
        amounts.add("operating-cash-flow", "net-income", "depreciation", "receivables", "payables");
        amounts.add("investing-cash-flow", "capital-expenditures", "maturities");
        amounts.add("financing-cash-flow", "proceeds", "payments");
        return amounts.add(
                "net-change-in-cash",
                "operating-cash-flow",
                "investing-cash-flow",
                "financing-cash-flow",
                "exchange-effect");
    }

    /** Amounts around one size, from half of it to one and a half. */
    private Amounts some(Random random, long size, String... names) {
        for (String name : names) {
            put(name, size / 2 + Math.round(random.nextDouble() * size));
        }
        return this;
    }

    private Amounts add(String total, String... names) {
        long sum = 0;
        for (String name : names) {
            sum += of(name);
        }
        return put(total, sum);
    }

    private Amounts put(String name, long value) {
        values.put(name, value);
        return this;
    }

    long of(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** A longer span; the average number of shares stays. */
    Amounts plus(Amounts other) {
        Amounts sum = new Amounts(new TreeMap<>());
        values.keySet().forEach(name -> sum.put(name, of(name) + other.of(name)));
        return sum.put("shares-basic", SHARES);
    }

    String text(String name) {
        return name.equals("eps-basic")
                ? BigDecimal.valueOf(of("net-income"))
                        .divide(BigDecimal.valueOf(SHARES), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                : Long.toString(of(name));
    }
}
