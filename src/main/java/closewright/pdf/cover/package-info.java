/**
 * The first page: key figures at a glance, contents, and how the checks came out. Read
 * {@link closewright.pdf.cover.Cover}.
 */
@NullMarked
package closewright.pdf.cover;

import org.jspecify.annotations.NullMarked;
