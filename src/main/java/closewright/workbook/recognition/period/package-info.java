/**
 * Header cells as periods: words, dates, fiscal names, ranges, and what the cells above and below add. Read
 * {@link closewright.workbook.recognition.period.PeriodPhrase} for one text and
 * {@link closewright.workbook.recognition.period.ColumnPeriods} for the columns of a header.
 */
@NullMarked
package closewright.workbook.recognition.period;

import org.jspecify.annotations.NullMarked;
