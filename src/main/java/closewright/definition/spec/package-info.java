/**
 * A report definition as it was written: words with their places, nothing looked up yet. Read
 * {@link closewright.definition.spec.Definition}.
 */
@NullMarked
package closewright.definition.spec;

import org.jspecify.annotations.NullMarked;
