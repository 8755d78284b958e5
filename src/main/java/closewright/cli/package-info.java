/**
 * The command line: commands, exit codes, and everything that is printed; the only package that prints. Read
 * {@link closewright.cli.Main}.
 */
@NullMarked
package closewright.cli;

import org.jspecify.annotations.NullMarked;
