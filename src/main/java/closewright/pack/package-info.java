/**
 * A whole run: {@link closewright.pack.PackMaker} shows it on one screen and is the first file of the project to read.
 * Here stand, too, where a workbook's definition is, which files a run gives, and the lists of facts and checks.
 */
@NullMarked
package closewright.pack;

import org.jspecify.annotations.NullMarked;
