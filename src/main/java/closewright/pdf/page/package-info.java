/**
 * What the parts of a pack share: pages in their order, running lines, titles, contents, prose. Read
 * {@link closewright.pdf.page.PackPart}: a part is laid out when it is made and drawn later.
 */
@NullMarked
package closewright.pdf.page;

import org.jspecify.annotations.NullMarked;
