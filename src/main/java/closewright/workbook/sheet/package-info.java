/** A workbook file as sheets of cells: what each file format stores, and the guards against bad files. */
@NullMarked
package closewright.workbook.sheet;

import org.jspecify.annotations.NullMarked;
