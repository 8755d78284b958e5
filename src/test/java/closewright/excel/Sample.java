package closewright.excel;

import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.period.Period;
import closewright.report.Format;
import closewright.report.Front;
import closewright.report.Report;
import closewright.report.Review;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.Fact;
import closewright.statement.Invented;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.SourceCell;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An invented company's quarter: a small workbook with the traps of real ones, and a report over it. */
public final class Sample {

    public static final String SHEET = "Operations & CFO's view";
    public static final Period NOW = Period.months(3, LocalDate.of(2031, 6, 30));
    public static final Period YEAR_AGO = Period.months(3, LocalDate.of(2030, 6, 30));
    public static final Period QUARTER_AGO = Period.months(3, LocalDate.of(2031, 3, 31));
    static final List<Period> PERIODS = List.of(NOW, YEAR_AGO, QUARTER_AGO);

    public static final LineItem GOODS = amount("Goods");
    static final LineItem SERVICES = amount("Services");
    public static final LineItem REVENUE = amount("Total revenue");
    static final LineItem COSTS = amount("Operating costs");
    static final LineItem RESTRUCTURING = amount("Restructuring");
    static final LineItem NET = amount("Net loss");
    static final LineItem PER_SHARE = item("Per share", 2, Unit.Kind.PER_SHARE);
    static final LineItem TYPED = amount("Typed as text");

    /** The rows of the sheet from row 6 on: numbers, dashes and texts as typed. */
    static final Map<LineItem, List<Object>> ROWS = rows();

    private Sample() {}

    private static Map<LineItem, List<Object>> rows() {
        Map<LineItem, List<Object>> rows = new java.util.LinkedHashMap<>();
        rows.put(GOODS, List.of(31197, 32273, 33722));
        rows.put(SERVICES, List.of(29328, 32099, 29643));
        rows.put(REVENUE, List.of(60525, 64372, 63365));
        rows.put(COSTS, List.of(61238, 124576, 63251));
        rows.put(RESTRUCTURING, List.of(1183, "----", "-"));
        rows.put(NET, List.of(-1271, -60645, "—"));
        rows.put(PER_SHARE, List.of(-0.03, -1.22, -0.001));
        rows.put(TYPED, List.of("(1,413)", "$ 2,500.5", "12.5%"));
        return rows;
    }

    private static LineItem amount(String label) {
        return item(label, 0, Unit.Kind.AMOUNT);
    }

    private static LineItem item(String label, int decimals, Unit.Kind kind) {
        return new LineItem(
                new LinePath(SHEET + " > " + label, List.of(), Label.of(label)),
                Invented.unit(kind, 1000, "$"),
                decimals,
                Optional.empty(),
                Set.of());
    }

    public static Path workbook(Path folder) throws IOException {
        Path path = folder.resolve("sample.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            fill(book.createSheet(SHEET));
            book.createSheet("Notes")
                    .createRow(0)
                    .createCell(0)
                    .setCellFormula("'" + SHEET.replace("'", "''") + "'!B6");
            book.write(out);
        }
        return path;
    }

    public static void fill(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("STATEMENT OF OPERATIONS");
        ROWS.forEach((item, values) -> row(sheet, item, values));
    }

    private static void row(Sheet sheet, LineItem item, List<Object> values) {
        Row row = sheet.createRow(rowOf(item));
        row.createCell(0).setCellValue(item.label());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number) {
                row.createCell(i + 1).setCellValue(number.doubleValue());
            } else {
                row.createCell(i + 1).setCellValue((String) values.get(i));
            }
        }
    }

    static int rowOf(LineItem item) {
        return 5 + new ArrayList<>(ROWS.keySet()).indexOf(item);
    }

    public static Figures figures() {
        List<Fact> facts = new ArrayList<>();
        ROWS.forEach((item, values) -> {
            for (int i = 0; i < values.size(); i++) {
                facts.add(new Fact(
                        item, PERIODS.get(i), value(values.get(i)), new SourceCell(SHEET, rowOf(item), i + 1)));
            }
        });
        return Figures.of(facts);
    }

    static BigDecimal value(Object typed) {
        return switch (typed.toString()) {
            case "-", "----", "—" -> BigDecimal.ZERO;
            case "(1,413)" -> new BigDecimal("-1413");
            case "$ 2,500.5" -> new BigDecimal("2500.5");
            case "12.5%" -> new BigDecimal("0.125");
            default -> new BigDecimal(typed.toString());
        };
    }

    public static Formula.Figure figure(LineItem item, Period period) {
        return new Formula.Figure(item, period);
    }

    public static Report report() {
        return report(List.of(summary()));
    }

    public static Report report(List<Table> tables) {
        return new Report(
                new Report.Heading(
                        "Example <Holdings> & Co",
                        "Second Quarter 2031",
                        "Quarter ended June 30, 2031 · unaudited",
                        new Statements.Source("sample.xlsx", "0".repeat(64))),
                figures(),
                new Report.Body(tables, SampleTables.checks(), SampleTables.about(), Optional.empty()),
                List.of(),
                List.of(),
                Front.NONE,
                Review.NONE);
    }

    /** A report that refers to no cell, fit for every workbook. */
    public static Report words() {
        Table about = SampleTables.about();
        Table checks = new Table("checks", "CW Checks", "Checks", "", about.columns(), about.rows(), List.of());
        return new Report(
                new Report.Heading(
                        "Example", "Second Quarter 2031", "", new Statements.Source("sample.xlsx", "0".repeat(64))),
                Figures.of(List.of()),
                new Report.Body(List.of(), checks, about, Optional.empty()),
                List.of(),
                List.of(),
                Front.NONE,
                Review.NONE);
    }

    public static Table summary() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.heading(0, "Revenue:"));
        rows.add(row(Table.RowKind.ITEM, GOODS, Optional.of("1")));
        rows.add(row(Table.RowKind.ITEM, SERVICES, Optional.empty()));
        rows.add(row(Table.RowKind.SUBTOTAL, REVENUE, Optional.empty()));
        rows.add(row(Table.RowKind.ITEM, COSTS, Optional.empty()));
        rows.add(row(Table.RowKind.ITEM, RESTRUCTURING, Optional.empty()));
        rows.add(row(Table.RowKind.ITEM, NET, Optional.empty()));
        rows.add(row(Table.RowKind.ITEM, PER_SHARE, Optional.empty()));
        rows.add(row(Table.RowKind.ITEM, TYPED, Optional.empty()));
        rows.add(Table.Row.space());
        rows.add(derived(Table.RowKind.TOTAL, "Adjusted result (non-GAAP)", Sample::adjusted, Format.number(0)));
        rows.add(derived(
                Table.RowKind.ITEM, "Adjusted margin", Sample::margin, Format.percent(1, Format.Negative.PARENTHESES)));
        rows.add(derived(Table.RowKind.ITEM, "Costs to net", Sample::costsToNet, Format.number(2)));
        return new Table(
                "summary",
                "CW Summary",
                "Financial Summary",
                "(In thousands, except per share amounts)",
                columns(),
                rows,
                List.of(
                        new Table.Note("1", "Goods include delivery."),
                        new Table.Note("", "n/m: not meaningful. n/a: not available. bps: basis points.")));
    }

    static List<Table.Column> columns() {
        return List.of(
                new Table.Column(List.of("Three Months Ended", "June 30, 2031"), Table.ColumnKind.FIGURES, true),
                new Table.Column(List.of("Three Months Ended", "June 30, 2030"), Table.ColumnKind.FIGURES, false),
                new Table.Column(List.of("Three Months Ended", "March 31, 2031"), Table.ColumnKind.FIGURES, false),
                new Table.Column(List.of("Growth", "YoY"), Table.ColumnKind.CHANGE, false),
                new Table.Column(List.of("Growth", "QoQ"), Table.ColumnKind.CHANGE, false));
    }

    public static Formula adjusted(Period period) {
        return Formula.sum(figure(NET, period), figure(RESTRUCTURING, period));
    }

    public static Formula margin(Period period) {
        return new Formula.Ratio(adjusted(period), figure(REVENUE, period));
    }

    static Formula costsToNet(Period period) {
        return new Formula.Ratio(figure(COSTS, period), figure(NET, period));
    }

    private static Table.Row row(Table.RowKind kind, LineItem item, Optional<String> note) {
        Format format = Format.number(item.decimals());
        Table.Row row = derived(kind, item.label(), period -> figure(item, period), format);
        return new Table.Row(kind, 1, item.label(), note, row.cells());
    }

    static Table.Row derived(
            Table.RowKind kind, String label, java.util.function.Function<Period, Formula> formula, Format format) {
        List<TableCell> cells = new ArrayList<>();
        for (Period period : PERIODS) {
            cells.add(cell(formula.apply(period), format, period == NOW ? "$" : ""));
        }
        for (Period before : List.of(YEAR_AGO, QUARTER_AGO)) {
            cells.add(change(formula.apply(NOW), formula.apply(before), format));
        }
        return new Table.Row(kind, 0, label, Optional.empty(), cells);
    }

    private static TableCell change(Formula now, Formula before, Format format) {
        if (format.style() == Format.Style.PERCENT) {
            Formula points = Formula.difference(new Formula.Rounded(now, 3), new Formula.Rounded(before, 3));
            return cell(
                    new Formula.Product(new Formula.Constant(BigDecimal.valueOf(10000)), points),
                    Format.basisPoints(Format.Negative.MINUS),
                    "");
        }
        return cell(new Formula.Growth(now, before), Format.percent(0, Format.Negative.MINUS), "");
    }

    public static TableCell.Figure cell(Formula formula, Format format, String currency) {
        return new TableCell.Figure(formula, formula.fold(new Evaluator(figures())), format, currency);
    }
}
