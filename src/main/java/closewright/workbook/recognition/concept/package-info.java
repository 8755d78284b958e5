/**
 * What the words of a label say: which concept a line is, which statement a title announces. The words themselves stand
 * in resource files; here they are matched. Read {@link closewright.workbook.recognition.concept.Concepts} first.
 */
@NullMarked
package closewright.workbook.recognition.concept;

import org.jspecify.annotations.NullMarked;
