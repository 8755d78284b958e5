/**
 * Makers of what people sign: checklist and flux review, with what was signed before and what has changed since. Read
 * {@link closewright.report.review.ReviewMaker}.
 */
@NullMarked
package closewright.report.review;

import org.jspecify.annotations.NullMarked;
