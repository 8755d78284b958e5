/**
 * Text as the pack sets it: its faces and inks, how wide it is, where its lines break, how the scripts are written. It
 * knows nothing of pages. Read {@link closewright.pdf.text.Fonts} first, then {@link closewright.pdf.text.Typesetter}.
 */
@NullMarked
package closewright.pdf.text;

import org.jspecify.annotations.NullMarked;
