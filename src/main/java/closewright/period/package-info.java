/**
 * Time as a column of figures has it: a date, a span of months that ends on a date, a fiscal period known by name; each
 * on a basis. Ground: it knows nothing else of the project. {@link closewright.period.Period} is the one to read; what
 * a period is made of is asked by its fold, and its sorts stay inside this package. How headers are read as periods is
 * in {@code workbook.recognition.period}.
 */
@NullMarked
package closewright.period;

import org.jspecify.annotations.NullMarked;
