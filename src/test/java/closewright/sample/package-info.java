/** The sample workbooks, made from what a release prints, so that they can be made again. */
@NullMarked
package closewright.sample;

import org.jspecify.annotations.NullMarked;
