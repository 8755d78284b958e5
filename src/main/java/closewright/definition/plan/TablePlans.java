package closewright.definition.plan;

import closewright.definition.read.Vocabulary;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Definition.ColumnSpec;
import closewright.definition.spec.Definition.Measure;
import closewright.definition.spec.Definition.RowSpec;
import closewright.definition.spec.Definition.TableSpec;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.period.Period;
import closewright.report.Table.Note;
import closewright.report.Table.RowKind;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.report.plan.RowPlan;
import closewright.report.plan.StatementPlan;
import closewright.report.plan.TableFrame;
import closewright.statement.Label;
import closewright.statement.LinePath;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the tables of a definition into plans, their words looked up. */
final class TablePlans {

    private final Vocabulary vocabulary;
    private final Definition definition;
    private final Calendar calendar;
    private final Statements statements;

    TablePlans(Vocabulary vocabulary, Definition definition, Calendar calendar, Statements statements) {
        this.vocabulary = vocabulary;
        this.definition = definition;
        this.calendar = calendar;
        this.statements = statements;
    }

    TablePlan plan(TableSpec spec) {
        List<Note> notes = new ArrayList<>();
        List<RowPlan> rows = spec.statement()
                .map(name -> StatementPlan.rows(statement(name)))
                .orElseGet(() -> rows(spec.rows(), notes));
        spec.notes().forEach(text -> notes.add(new Note("", text)));
        TableFrame frame = new TableFrame(spec.name().text(), spec.sheet(), spec.title(), spec.unit(), notes);
        return new TablePlan(frame, columns(spec), rows);
    }

    /** By its sheet, its title, or both: "Sheet > Title". */
    private Statement statement(Word name) {
        return statements.all().stream()
                .filter(statement -> isNamed(statement, name.text()))
                .findFirst()
                .orElseThrow(() -> name.fault("no statement \"" + name + "\" in the workbook"
                        + Nearest.to(
                                name.text(),
                                statements.all().stream().map(Statement::sheet).toList())));
    }

    private static boolean isNamed(Statement statement, String name) {
        String path = LinePath.join(Stream.of(statement.sheet(), statement.title()));
        return Stream.of(statement.sheet(), statement.title(), path)
                .map(Label::blanksAsOne)
                .anyMatch(Label.blanksAsOne(name)::equalsIgnoreCase);
    }

    private List<ColumnPlan> columns(TableSpec spec) {
        if (!spec.columns().isEmpty()) {
            return spec.columns().stream().map(this::column).toList();
        }
        Statement statement = statement(spec.statement()
                .orElseThrow(() -> spec.name().fault("table \"" + spec.name() + "\" lists no columns")));
        return statement.columns().stream()
                .filter(column -> column.period().basis().isLeading())
                .<ColumnPlan>map(column ->
                        new ColumnPlan.Of(column.caption(), column.period(), calendar.isCurrent(column.period())))
                .toList();
    }

    private ColumnPlan column(ColumnSpec spec) {
        Period current = calendar.period(spec.periods().get(0));
        if (spec.periods().size() == 2) {
            return new ColumnPlan.Change(
                    spec.heading(), current, calendar.period(spec.periods().get(1)));
        }
        List<String> heading = spec.heading().isEmpty() ? current.captions() : spec.heading();
        return new ColumnPlan.Of(heading, current, calendar.isCurrent(current));
    }

    private List<RowPlan> rows(List<RowSpec> specs, List<Note> notes) {
        List<RowPlan> rows = new ArrayList<>();
        boolean underHeading = false;
        for (RowSpec spec : specs) {
            rows.add(row(spec, underHeading ? 1 : 0, notes));
            underHeading = spec.kind() == RowKind.HEADING || (underHeading && spec.kind() == RowKind.ITEM);
        }
        return rows;
    }

    private RowPlan row(RowSpec spec, int usualIndent, List<Note> notes) {
        if (spec.shown().isEmpty()) {
            return new RowPlan(
                    spec.kind(), spec.indent().orElse(0), spec.label().orElse(""), Optional.empty(), Optional.empty());
        }
        Word shown = spec.shown().get();
        Quantity quantity = vocabulary.quantity(shown);
        Optional<Measure> measure = Optional.ofNullable(definition.measures().get(shown.text()));
        Optional<String> note = spec.note().or(() -> measure.flatMap(Measure::footnote));
        return new RowPlan(
                spec.kind(),
                spec.indent().orElse(spec.kind() == RowKind.ITEM ? usualIndent : 0),
                spec.label().orElseGet(() -> label(quantity, measure)),
                note.map(text -> mark(text, notes)),
                Optional.of(quantity));
    }

    private static String label(Quantity quantity, Optional<Measure> measure) {
        return measure.map(Measure::label)
                .orElseGet(() -> ((Quantity.Line) quantity).item().label());
    }

    /** The note's mark; one text is noted once. */
    private static String mark(String text, List<Note> notes) {
        for (Note note : notes) {
            if (note.text().equals(text)) {
                return note.mark();
            }
        }
        String mark = String.valueOf(notes.size() + 1);
        notes.add(new Note(mark, text));
        return mark;
    }
}
