@NullMarked
package closepack.report;

import org.jspecify.annotations.NullMarked;
