package closewright.definition.plan;

import closewright.definition.spec.Correction;
import closewright.definition.spec.DefinitionException;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Place;
import closewright.definition.spec.Word;
import closewright.statement.Fact;
import closewright.statement.Matrix;
import closewright.statement.SheetCoverage;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees to it that what a definition says of a sheet has an effect: what has none is most likely a slip. */
final class CorrectionEffect {

    /** What a column is said to be that leads without a name. */
    private static final Set<String> LEADING = Set.of("actual", "restated", "reported", "total", "consolidated");

    private final Statements read;

    CorrectionEffect(Statements read) {
        this.read = read;
    }

    void verify(Correction correction) {
        Word sheet = correction.sheet();
        List<String> known = sheets();
        if (!known.contains(sheet.text())) {
            throw sheet.fault(
                    "the workbook has no sheet \"" + sheet + "\" with figures" + Nearest.to(sheet.text(), known));
        }
        if (!correction.leftOut()) {
            columns(correction);
            year(correction);
            amounts(correction);
        }
    }

    private List<String> sheets() {
        return Stream.of(
                        read.all().stream().map(Statement::sheet),
                        read.matrices().stream().map(Matrix::sheet),
                        read.sheets().stream().filter(SheetCoverage::isTold).map(SheetCoverage::sheet))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private Stream<Statement> statements(Correction correction) {
        return read.all().stream()
                .filter(statement -> statement.sheet().equals(correction.sheet().text()));
    }

    private void columns(Correction correction) {
        Map<String, List<Statement.Column>> columns = statements(correction)
                .flatMap(statement -> statement.columns().stream())
                .collect(Collectors.groupingBy(column -> SourceCell.letters(column.index())));
        correction.periods().forEach((letters, word) -> {
            boolean none = word.text().equals(Correction.NO_PERIOD);
            if (none ? !holdsFigures(correction, letters) : !columns.containsKey(letters)) {
                throw word.fault(noFigures(correction, letters, "periods"));
            }
        });
        correction.bases().forEach((letters, word) -> {
            if (columns.getOrDefault(letters, List.of()).stream().noneMatch(column -> isOn(column, word))) {
                throw word.fault(noFigures(correction, letters, "basis"));
            }
        });
    }

    private static boolean isOn(Statement.Column column, Word basis) {
        String name = column.period().basis().name();
        return name.equalsIgnoreCase(basis.text()) || (name.isEmpty() && LEADING.contains(basis.text()));
    }

    private boolean holdsFigures(Correction correction, String letters) {
        return read.sheets().stream()
                .filter(sheet -> sheet.sheet().equals(correction.sheet().text()))
                .flatMap(sheet -> sheet.columns().stream())
                .map(SourceCell::letters)
                .anyMatch(letters::equals);
    }

    private static String noFigures(Correction correction, String letters, String key) {
        return "\"" + key + "\" of column " + letters + " has no effect: the sheet \"" + correction.sheet()
                + "\" has no figures of a period in that column; name another column, or delete this";
    }

    private void year(Correction correction) {
        boolean none = correction.year().isPresent()
                && statements(correction)
                        .flatMap(statement -> statement.columns().stream())
                        .noneMatch(column -> column.period().end().getYear()
                                == correction.year().getAsInt());
        if (none) {
            throw fault(
                    correction,
                    "year",
                    "no column of it is of " + correction.year().getAsInt() + ", its headings name their years");
        }
    }

    /** Units and currencies are of amounts, a statement is one with figures. */
    private void amounts(Correction correction) {
        List<Unit.Kind> kinds = statements(correction)
                .flatMap(statement -> statement.facts().stream())
                .map(Fact::item)
                .map(item -> item.unit().kind())
                .distinct()
                .toList();
        if (correction.kind().isPresent() && kinds.isEmpty()) {
            throw fault(correction, "statement", "no figure of a period was read there");
        }
        if (correction.scale().isPresent() && !kinds.contains(Unit.Kind.AMOUNT)) {
            throw fault(correction, "scale", "no amount with a period was read there");
        }
        boolean money = kinds.contains(Unit.Kind.AMOUNT) || kinds.contains(Unit.Kind.PER_SHARE);
        if (correction.currency().isPresent() && !money) {
            throw fault(correction, "currency", "no amount with a period was read there");
        }
    }

    private static DefinitionException fault(Correction correction, String key, String reason) {
        Place place = correction.keys().getOrDefault(key, correction.sheet().place());
        return new Word(key, place)
                .fault("\"" + key + "\" of the sheet \"" + correction.sheet() + "\" has no effect: " + reason
                        + "; correct or delete it");
    }
}
