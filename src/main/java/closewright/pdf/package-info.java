/**
 * The pack as a PDF: {@link closewright.pdf.PackDocument} lays its parts out, then draws them. The rooms: {@code page}
 * (what every part shares), {@code cover}, {@code chart}, {@code table}, {@code text} and {@code tagged} (which alone
 * know PDFBox).
 */
@NullMarked
package closewright.pdf;

import org.jspecify.annotations.NullMarked;
