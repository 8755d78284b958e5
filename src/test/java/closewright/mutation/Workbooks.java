package closewright.mutation;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;

import closewright.Readings;
import closewright.definition.plan.Defined;
import closewright.period.Part;
import closewright.period.Period;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The sample and three workbooks made up here, with typed totals: no formula says what they add up. */
final class Workbooks {

    private Workbooks() {}

    static List<Trial> all() throws IOException, InputException {
        return List.of(sample(), interim(), quarters(), segments());
    }

    static Trial sample() throws IOException, InputException {
        Path definition = Path.of("workbooks/internap-2q10.yaml");
        Defined defined = Defined.read(
                Files.readString(definition),
                "internap-2q10.yaml",
                pins -> Readings.statements(Path.of("workbooks/internap-2q10.xlsx"), pins));
        return new Trial("sample", defined.statements(), defined.plan().checks());
    }

    /** Operations of a quarter and a half year, balance sheet, cash flows of the half year. */
    static Trial interim() {
        Random random = new Random(1);
        Amounts q1 = Amounts.operations(random);
        Amounts q2 = Amounts.operations(random);
        Amounts last = Amounts.operations(random);
        Amounts half = q1.plus(q2);
        return trial(
                "interim",
                operations(List.of(Q2, Q2_LAST_YEAR, Q1, H1), List.of(q2, last, q1, half)),
                balanceSheet(random, half),
                cashFlows(random, half));
    }

    /** A year by quarters. */
    static Trial quarters() {
        Random random = new Random(2);
        List<Amounts> quarters = List.of(
                Amounts.operations(random),
                Amounts.operations(random),
                Amounts.operations(random),
                Amounts.operations(random));
        Amounts year =
                quarters.get(0).plus(quarters.get(1)).plus(quarters.get(2)).plus(quarters.get(3));
        List<Period> periods = List.of(
                Period.fiscal(2024, Part.Q1),
                Period.fiscal(2024, Part.Q2),
                Period.fiscal(2024, Part.Q3),
                Period.fiscal(2024, Part.Q4),
                Period.fiscal(2024, Part.YEAR));
        return trial(
                "quarters",
                operations(periods, List.of(quarters.get(0), quarters.get(1), quarters.get(2), quarters.get(3), year)));
    }

    /** Operations with a schedule that shows its lines again, by segment. */
    static Trial segments() {
        Random random = new Random(3);
        Amounts q1 = Amounts.operations(random);
        Amounts q2 = Amounts.operations(random);
        return trial(
                "segments",
                operations(List.of(Q2, Q1, H1), List.of(q2, q1, q1.plus(q2))),
                schedule(List.of(q2, q1)),
                balanceSheet(random, q1.plus(q2)));
    }

    private static Trial trial(String name, Invented... statements) {
        return new Trial(name, Invented.workbook(statements), List.of());
    }

    private static Invented operations(List<Period> periods, List<Amounts> columns) {
        Invented sheet = Invented.statement("Operations", Kind.INCOME, periods.toArray(Period[]::new));
        sheet.heading("Revenues:");
        item(sheet, columns, "Services", "services");
        item(sheet, columns, "Products", "products");
        item(sheet, columns, "Licences", "licences");
        total(sheet, columns, "Total revenues", "revenue");
        sheet.heading("Operating expenses:");
        item(sheet, columns, "Cost of services", "cost-of-services");
        item(sheet, columns, "Cost of products", "cost-of-products");
        item(sheet, columns, "Research and development", "research");
        item(sheet, columns, "Sales and marketing", "sales");
        item(sheet, columns, "General and administrative", "general");
        total(sheet, columns, "Total operating expenses", "operating-expenses");
        sheet.heading("");
        total(sheet, columns, "Operating income", "operating-income");
        item(sheet, columns, "Interest expense", "interest");
        item(sheet, columns, "Other income", "other-income");
        total(sheet, columns, "Income before taxes", "pretax-income");
        item(sheet, columns, "Income taxes", "income-tax");
        total(sheet, columns, "Net income", "net-income");
        sheet.line(Unit.Kind.PER_SHARE, "Basic", "eps-basic", figures(columns, "eps-basic"));
        sheet.line(Unit.Kind.SHARES, "Basic shares", "shares-basic", figures(columns, "shares-basic"));
        return sheet;
    }

    private static Invented schedule(List<Amounts> columns) {
        Invented sheet = Invented.statement("Schedule", Kind.OTHER, Q2, Q1);
        sheet.heading("Revenues:");
        item(sheet, columns, "Services", "services");
        item(sheet, columns, "Products", "products");
        item(sheet, columns, "Licences", "licences");
        sheet.total("Total revenues", "", figures(columns, "revenue"));
        sheet.heading("Costs:");
        item(sheet, columns, "Cost of services", "cost-of-services");
        item(sheet, columns, "Cost of products", "cost-of-products");
        sheet.total("Total costs", "", figures(columns, "direct-costs"));
        return sheet;
    }

    private static Invented balanceSheet(Random random, Amounts half) {
        Amounts opening = Amounts.balances(random);
        Amounts closing = Amounts.balances(random).after(opening, half.of("net-income"));
        List<Amounts> columns = List.of(closing, opening);
        Invented sheet = Invented.statement("Balance Sheets", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31);
        sheet.heading("Current assets:");
        item(sheet, columns, "Cash and cash equivalents", "cash");
        item(sheet, columns, "Accounts receivable", "receivables");
        item(sheet, columns, "Inventories", "inventories");
        total(sheet, columns, "Total current assets", "total-current-assets");
        item(sheet, columns, "Property and equipment", "property");
        item(sheet, columns, "Goodwill", "goodwill");
        total(sheet, columns, "Total assets", "total-assets");
        sheet.heading("Current liabilities:");
        item(sheet, columns, "Accounts payable", "payables");
        item(sheet, columns, "Accrued liabilities", "accrued");
        total(sheet, columns, "Total current liabilities", "total-current-liabilities");
        item(sheet, columns, "Long-term debt", "debt");
        total(sheet, columns, "Total liabilities", "total-liabilities");
        sheet.heading("Stockholders' equity:");
        item(sheet, columns, "Paid-in capital", "capital");
        item(sheet, columns, "Accumulated deficit", "accumulated-deficit");
        total(sheet, columns, "Total stockholders' equity", "total-equity");
        total(sheet, columns, "Total liabilities and stockholders' equity", "total-liabilities-and-equity");
        return sheet;
    }

    private static Invented cashFlows(Random random, Amounts half) {
        List<Amounts> columns = List.of(Amounts.cashFlows(random, half), Amounts.cashFlows(random, half));
        Invented sheet = Invented.statement(
                "Cash Flows", Kind.CASH_FLOW, H1, Period.months(6, java.time.LocalDate.of(2009, 6, 30)));
        sheet.heading("Operating activities:");
        item(sheet, columns, "Net income", "net-income");
        item(sheet, columns, "Depreciation and amortization", "depreciation");
        item(sheet, columns, "Accounts receivable", "receivables");
        item(sheet, columns, "Accounts payable", "payables");
        total(sheet, columns, "Net cash from operating activities", "operating-cash-flow");
        sheet.heading("Investing activities:");
        item(sheet, columns, "Purchases of property", "capital-expenditures");
        item(sheet, columns, "Maturities of investments", "maturities");
        total(sheet, columns, "Net cash from investing activities", "investing-cash-flow");
        sheet.heading("Financing activities:");
        item(sheet, columns, "Proceeds from notes", "proceeds");
        item(sheet, columns, "Payments on notes", "payments");
        total(sheet, columns, "Net cash from financing activities", "financing-cash-flow");
        sheet.heading("");
        item(sheet, columns, "Effect of exchange rates", "exchange-effect");
        total(sheet, columns, "Net increase in cash", "net-change-in-cash");
        return sheet;
    }

    private static void item(Invented sheet, List<Amounts> columns, String label, String name) {
        sheet.line(label, Amounts.CONCEPTS.contains(name) ? name : "", figures(columns, name));
    }

    private static void total(Invented sheet, List<Amounts> columns, String label, String name) {
        sheet.total(label, Amounts.CONCEPTS.contains(name) ? name : "", figures(columns, name));
    }

    private static String[] figures(List<Amounts> columns, String name) {
        return columns.stream().map(column -> column.text(name)).toArray(String[]::new);
    }
}
