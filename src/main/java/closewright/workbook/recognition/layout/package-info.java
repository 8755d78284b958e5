/**
 * Where things stand on a sheet: headers, zones of rows under them, label columns, columns of figures. What rows and
 * titles say is decided in the rooms that follow. Read {@link closewright.workbook.recognition.layout.ZoneFinder}
 * first.
 */
@NullMarked
package closewright.workbook.recognition.layout;

import org.jspecify.annotations.NullMarked;
