/**
 * A sheet while it is drawn: cells, looks, widths, heights, whatever format it will have. Read
 * {@link closewright.excel.draft.SheetDraft}.
 */
@NullMarked
package closewright.excel.draft;

import org.jspecify.annotations.NullMarked;
