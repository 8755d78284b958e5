/**
 * Financial tables on pages: columns are measured, rows broken into lines, pages parted, then all is drawn. Read
 * {@link closewright.pdf.table.TableSetter} first, then {@link closewright.pdf.table.TablePainter}.
 */
@NullMarked
package closewright.pdf.table;

import org.jspecify.annotations.NullMarked;
