package closewright.pdf;

import closewright.report.Table;
import java.util.stream.IntStream;

/** Tables with invented figures. */
final class SampleTables {

    private static final String THOUSANDS = "(In thousands, except per share amounts)";

    private SampleTables() {}

    static Table summary() {
        return new SampleTable("summary", "Financial Summary", "(In thousands)")
                .current("3Q 2025")
                .figures("3Q 2024")
                .figures("2Q 2025")
                .change("YoY Growth")
                .change("QoQ Growth")
                .heading("Revenues:")
                .item(1, "Cloud services", "$362,514", "$309,882", "$346,205", "17%", "-3%")
                .item(1, "Network services", "114,329", "108,448", "108,814", "5%", "5%")
                .total("Total revenues", "$476,843", "$418,330", "$455,019", "14%", "5%")
                .space()
                .item(0, "Operating expenses", "$397,117", "$370,717", "$390,001", "7%", "2%")
                .item(0, "GAAP net loss", "$(1,271)", "$(60,645)", "$(260)", "n/m", "n/m")
                .item(0, "Adjusted EBITDA^1", "$108,720", "$87,012", "$97,829", "25%", "11%")
                .item(0, "Adjusted EBITDA margin^2", "22.8%", "20.8%", "21.5%", "200 bps", "-130 bps")
                .note(
                        "1",
                        "Adjusted EBITDA is a non-GAAP measure; it is reconciled in “Reconciliation of Net Income to "
                                + "Adjusted EBITDA”.")
                .note("2", "Adjusted EBITDA divided by total revenues. The change is stated in basis points (bps).")
                .note(
                        "",
                        "n/m: not meaningful, because the prior figure is zero or negative or the current one is "
                                + "negative. Amounts may not foot due to rounding.")
                .table();
    }

    static Table operations() {
        SampleTable sample = new SampleTable("operations", "Condensed Consolidated Statements of Operations", THOUSANDS)
                .current("Three Months Ended September 30,", "2025")
                .figures("Three Months Ended September 30,", "2024")
                .change("Three Months Ended September 30,", "Change")
                .current("Nine Months Ended September 30,", "2025")
                .figures("Nine Months Ended September 30,", "2024")
                .change("Nine Months Ended September 30,", "Change")
                .heading("Revenue")
                .item(1, "Subscription", "$362,514", "$309,882", "17.0%", "$1,040,636", "$885,758", "17.5%")
                .item(1, "Professional services", "81,206", "78,333", "3.7%", "234,917", "229,102", "2.5%")
                .item(1, "Hardware and other", "33,123", "30,115", "10.0%", "87,585", "87,067", "0.6%")
                .subtotal("Total revenue", "476,843", "418,330", "14.0%", "1,363,138", "1,201,927", "13.4%")
                .heading("Cost of revenue")
                .item(1, "Subscription^1", "84,102", "75,940", "10.7%", "244,380", "220,117", "11.0%")
                .item(1, "Professional services^1", "62,415", "61,020", "2.3%", "181,226", "178,870", "1.3%")
                .item(1, "Amortization of acquired technology", "9,870", "9,870", "—%", "29,610", "28,402", "4.3%")
                .subtotal("Total cost of revenue", "156,387", "146,830", "6.5%", "455,216", "427,389", "6.5%")
                .subtotal("Gross profit", "320,456", "271,500", "18.0%", "907,922", "774,538", "17.2%");
        return belowGrossProfit(sample).table();
    }

    private static SampleTable belowGrossProfit(SampleTable sample) {
        return sample.heading("Operating expenses")
                .item(1, "Research and development^1", "71,318", "66,204", "7.7%", "208,800", "195,361", "6.9%")
                .item(
                        1,
                        "Amortization of customer relationships",
                        "6,120",
                        "6,955",
                        "(12.0)%",
                        "18,360",
                        "20,865",
                        "(12.0)%")
                .item(
                        1,
                        "Restructuring and office-efficiency charges, net of sublease income^2",
                        "4,318",
                        "—",
                        "n/m",
                        "9,204",
                        "12,441",
                        "(26.0)%")
                .subtotal("Total operating expenses", "81,756", "73,159", "11.8%", "236,364", "228,667", "3.4%")
                .item(1, "Interest expense", "(7,905)", "(9,114)", "13.3%", "(24,603)", "(27,958)", "12.0%")
                .total("Net income", "$230,795", "$189,227", "22.0%", "$646,955", "$517,913", "24.9%")
                .space()
                .heading("Net income per share")
                .item(1, "Basic", "$1.53", "$1.26", "21.4%", "$4.29", "$3.47", "23.6%")
                .item(1, "Diluted", "$1.49", "$1.24", "20.2%", "$4.20", "$3.41", "23.2%")
                .heading("Weighted-average shares outstanding")
                .item(1, "Basic", "151,204", "149,880", "0.9%", "150,771", "149,102", "1.1%")
                .item(1, "Diluted", "154,911", "152,660", "1.5%", "154,208", "151,930", "1.5%")
                .note("1", "Includes stock-based compensation.")
                .note(
                        "2",
                        "Charges relate to the consolidation of two offices announced in March 2025; amounts are presented "
                                + "net of sublease income of $0.4 million, which is expected to be received evenly.");
    }

    static Table balanceSheets() {
        return new SampleTable("balance-sheets", "Condensed Consolidated Balance Sheets", "(In thousands)")
                .current("September 30, 2025")
                .figures("December 31, 2024")
                .heading("Assets")
                .heading("Current assets:")
                .item(1, "Cash and cash equivalents", "$402,117", "$371,926")
                .item(
                        1,
                        "Accounts receivable, net of allowance of $1,952 and $1,953, respectively",
                        "218,035",
                        "218,685")
                .item(1, "Inventory", "—", "375")
                .subtotal("Total current assets", "620,152", "590,986")
                .item(0, "Property and equipment, net", "408,750", "397,150")
                .item(0, "Goodwill", "39,464", "39,464")
                .total("Total assets", "$1,068,366", "$1,027,600")
                .space()
                .heading("Liabilities and stockholders’ equity")
                .item(1, "Accounts payable", "$221,101", "$217,237")
                .item(1, "Deferred revenue", "30,023", "22,411")
                .subtotal("Total liabilities", "251,124", "239,648")
                .item(1, "Additional paid-in capital", "1,816,300", "1,821,361")
                .item(1, "Accumulated deficit", "(999,058)", "(1,033,409)")
                .subtotal("Total stockholders’ equity", "817,242", "787,952")
                .total("Total liabilities and stockholders’ equity", "$1,068,366", "$1,027,600")
                .table();
    }

    static Table reconciliation() {
        SampleTable table = new SampleTable(
                "adjusted-ebitda",
                "Reconciliation of Net Income to Adjusted EBITDA",
                "(In thousands, except percentages)");
        for (String quarter : new String[] {"Sep 30, 2024", "Dec 31, 2024", "Mar 31, 2025", "Jun 30, 2025"}) {
            table.figures("Three Months Ended", quarter);
        }
        table.current("Three Months Ended", "Sep 30, 2025")
                .change("Change", "YoY")
                .change("Change", "QoQ")
                .item(0, "Net income", "$19,128", "$23,429", "$12,922", "$20,033", "$25,352", "32.5%", "26.6%")
                .item(
                        1,
                        "Provision for income taxes",
                        "8,611",
                        "12,877",
                        "9,310",
                        "15,803",
                        "18,004",
                        "109.1%",
                        "13.9%")
                .item(1, "Interest expense, net", "6,907", "6,420", "5,610", "5,088", "4,493", "(35.0)%", "(11.7)%");
        return adjusted(table).table();
    }

    private static SampleTable adjusted(SampleTable table) {
        return table.subtotal("EBITDA (non-GAAP)", "65,672", "73,624", "58,734", "72,030", "79,179", "20.6%", "9.9%")
                .item(1, "Restructuring charges^1", "—", "1,902", "3,277", "1,609", "4,318", "n/m", "168.4%")
                .item(1, "Acquisition-related (gains) costs", "—", "—", "(1,150)", "—", "212", "n/m", "n/m")
                .total(
                        "Adjusted EBITDA (non-GAAP)",
                        "$87,012",
                        "$97,644",
                        "$83,667",
                        "$97,829",
                        "$108,720",
                        "24.9%",
                        "11.1%")
                .space()
                .item(0, "Revenue", "$418,330", "$447,908", "$431,276", "$455,019", "$476,843", "14.0%", "4.8%")
                .item(0, "Adjusted EBITDA margin", "20.8%", "21.8%", "19.4%", "21.5%", "22.8%", "200 bps", "(130) bps")
                .note("1", "Severance and lease-exit costs of the office consolidation announced in March 2025.");
    }

    /** Twenty quarters: too wide for any page. */
    /** Labels in Chinese, Japanese, Hebrew and Arabic, in every weight. */
    static Table scripts() {
        return new SampleTable("scripts", "損益計算書 קצר", "（単位：千円）")
                .figures("2024年6月")
                .heading("営業費用")
                .item(0, "人件費（製造原価を除く）", "$1")
                .item(0, "营业收入", "$2")
                .item(0, "הכנסות (נטו)", "$3")
                .subtotal("مبيعات الربع", "$4")
                .total("הכנסות", "$5")
                .table();
    }

    static Table wide() {
        SampleTable table = new SampleTable("trend", "Twenty Quarters of Revenue", "(In thousands)");
        IntStream.range(0, 20).forEach(i -> table.figures(String.valueOf(2020 + i / 4), "Q" + (i % 4 + 1)));
        return table.item(0, "Subscription", quarters(0, 300_412))
                .item(0, "Services", quarters(0, 71_006))
                .total("Total revenue", quarters(1, 371_418))
                .table();
    }

    private static String[] quarters(int currency, int start) {
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        (currency == 1 ? "$" : "") + String.format(java.util.Locale.ROOT, "%,d", start + 1_371 * i))
                .toArray(String[]::new);
    }

    /** Goes over three pages. */
    static Table longSchedule() {
        SampleTable table = new SampleTable("segments", "Segment Profit and Margin", "(In thousands)")
                .current("Three Months Ended", "Sep 30, 2025")
                .figures("Three Months Ended", "Sep 30, 2024")
                .change("Growth");
        for (int i = 1; i <= 12; i++) {
            table.heading("Region " + i)
                    .item(1, "Subscription revenue^1", "$" + (80 + i) + ",115", "$91,400", "(11.2)%")
                    .item(1, "Services revenue", "21,960", "22,871", "-4.0%")
                    .subtotal("Segment revenue", "104,075", "114,271", "(8.9)%")
                    .item(1, "Direct costs^" + (i < 7 ? 2 : 3), "(30,112)", "(31,882)", "5.6%")
                    .total("Segment profit", "$73,963", "$82,389", "(10.2)%")
                    .item(0, "Segment margin", "71.1%", "72.1%", "(100) bps")
                    .space();
        }
        return table.note("1", "Net of discounts.")
                .note("2", "Exclusive of depreciation.")
                .note("3", "Inclusive of customer support.")
                .note("", "Amounts may not foot due to rounding.")
                .table();
    }

    static Table checks() {
        SampleTable table = new SampleTable("checks", "Checks", "(In thousands, except per share amounts)")
                .figures("Expected")
                .figures("Actual")
                .figures("Difference")
                .figures("Allowance")
                .words("State")
                .words("Cells");
        table.heading("Statements foot");
        for (int i = 0; i < 60; i++) {
            table.item(
                    1,
                    "Total revenue, Three Months Ended September 30, " + (2025 - i % 2),
                    "476,843",
                    "476,843",
                    "—",
                    "0.5",
                    i == 7 ? "ROUNDING" : "FOOTS",
                    "'Statement of Operations'!B" + (9 + i) + ", 'Statement of Operations'!B" + (10 + i)
                            + ", 'Statement of Operations'!B" + (11 + i));
        }
        table.heading("Cash ties");
        for (int i = 0; i < 10; i++) {
            table.item(
                    1,
                    "Cash and cash equivalents at the end of the period agree with the balance sheet",
                    "402,117",
                    i == 3 ? "402,217" : "402,117",
                    i == 3 ? "100" : "—",
                    "1",
                    i == 3 ? "FAILS" : "FOOTS",
                    "'Cash Flows'!C41, 'Balance Sheets'!B9");
        }
        return table.heading("Periods add up")
                .item(1, "Net loss: the quarters of the year make six months", "", "(1,531)", "", "", "NOT TESTED", "")
                .table();
    }

    static Table about() {
        return new SampleTable("about", "About This Pack", "")
                .words("What a reader should know")
                .item(0, "Source", SampleReport.SOURCE.name())
                .item(0, "SHA-256", SampleReport.SOURCE.sha256())
                .heading("Conventions")
                .item(
                        0,
                        "Growth",
                        "(current − prior) / |prior|, on the unrounded figures of the workbook; not meaningful (n/m) when "
                                + "the prior figure is zero or negative, or the current one is negative.")
                .item(0, "Rounding", "Half away from zero, once, where a figure is printed.")
                .heading("Check states")
                .item(0, "FOOTS", "Exact.")
                .item(0, "ROUNDING", "Off by no more than the rounding of its parts explains.")
                .table();
    }
}
