/**
 * The words of finance, by language and topic: resource files under {@code closewright/words}, one folder for each
 * language of {@code languages.txt}. {@link closewright.language.Topic} reads a file of every language,
 * {@link closewright.language.Wording} is one way of saying something, {@link closewright.language.WordingIndex} finds
 * the wordings that a label fits without trying all. What follows from a wording is not here: the rooms of recognition
 * ask their topics, and everything after them asks for concepts and traits.
 */
@NullMarked
package closewright.language;

import org.jspecify.annotations.NullMarked;
