/**
 * A tagged PDF over PDFBox, for screen readers and archives: canvas, structure tree, fonts, metadata. It knows nothing
 * of reports. Read {@link closewright.pdf.tagged.TaggedDocument} first, then {@link closewright.pdf.tagged.Canvas}.
 */
@NullMarked
package closewright.pdf.tagged;

import org.jspecify.annotations.NullMarked;
