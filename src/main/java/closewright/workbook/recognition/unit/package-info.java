/**
 * Unit lines: "(In thousands, except per share amounts)", "$M". What unit a single line has is decided in {@code rows},
 * where its label and figures are known.
 */
@NullMarked
package closewright.workbook.recognition.unit;

import org.jspecify.annotations.NullMarked;
