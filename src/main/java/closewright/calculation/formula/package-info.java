/**
 * How a figure is derived, defined once: {@link closewright.calculation.formula.Formula} and its meanings (number,
 * figures it rests on, words, rounding interval). A new meaning implements {@code Formula.Meaning}; a new kind of
 * formula does not compile until every meaning covers it. Live Excel text is one more meaning, in
 * {@code excel.formula}.
 */
@NullMarked
package closewright.calculation.formula;

import org.jspecify.annotations.NullMarked;
