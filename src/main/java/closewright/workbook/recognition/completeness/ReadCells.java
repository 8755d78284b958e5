package closewright.workbook.recognition.completeness;

import closewright.statement.Fact;
import closewright.statement.Matrix;
import closewright.statement.Statement;
import closewright.workbook.recognition.layout.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which cells of a sheet were read, and which rows were left out with a reason that is told. */
public final class ReadCells {

    private static final long COLUMNS = 1 << 14;

    private final Set<Long> cells = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<Integer> noPeriods = new TreeSet<>();
    private final Set<Integer> toldApart = new HashSet<>();
    private final List<Zone> zones = new ArrayList<>();

    public void statement(Statement statement) {
        facts(statement.facts());
        statement.memos().forEach(memo -> facts(memo.facts()));
    }

    public void matrix(Matrix matrix) {
        facts(matrix.facts());
    }

    private void facts(List<Fact> facts) {
        facts.forEach(fact -> cells.add(key(fact.source().row(), fact.source().column())));
    }

    /** A block of rows under a header of periods. */
    public void zone(Zone zone) {
        zones.add(zone);
    }

    /** @param row one of which the account tells why it is no line */
    public void leftOut(int row) {
        leftOut.add(row);
    }

    /** @param columns those that a person has said to be no periods */
    public void noPeriods(Set<Integer> columns) {
        noPeriods.addAll(columns);
    }

    Set<Integer> noPeriods() {
        return noPeriods;
    }

    /** @param column one that was left out with a finding of its own */
    public void toldApart(int column) {
        toldApart.add(column);
    }

    /** Whether something else says why a column was not read. */
    boolean isTold(int column) {
        return noPeriods.contains(column) || toldApart.contains(column);
    }

    List<Zone> zones() {
        return zones;
    }

    boolean isRead(int row, int column) {
        return cells.contains(key(row, column));
    }

    boolean isLeftOut(int row) {
        return leftOut.contains(row);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    private static long key(int row, int column) {
        return row * COLUMNS + column;
    }
}
