package closewright.excel.sheets;

import closewright.report.Table;
import java.util.Optional;

/**
 * The sheets that the states on other sheets rest on.
 *
 * @param fluxSheet the name of the flux review's sheet as it stands in a formula, with its exclamation mark
 */
record Neighbours(CheckState checkState, Optional<Table> flux, String fluxSheet) {}
