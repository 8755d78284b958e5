/**
 * The file format of workbooks without a word of finance. {@link PackageFile} is the file, with one set of limits and
 * one set of rules for the names of parts ({@link PartName}); {@link Xml} reads large parts as a stream,
 * {@link XmlDocument} edits small ones as text. {@link WorkbookPart}, {@link Relationships}, {@link ContentTypes},
 * {@link SheetCells} and {@link SharedStrings} say what is in them. What cells mean is told by {@code workbook}, how
 * sheets are added by {@code excel.graft}; both stand on this package.
 */
@NullMarked
package closewright.ooxml;

import org.jspecify.annotations.NullMarked;
