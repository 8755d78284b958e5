/**
 * Makers of tables: figures against periods, checks, earlier periods, trends, the account of a report, derivations.
 * Read {@link closewright.report.tables.TableMaker} first. The tables of the review are in {@code report.review}.
 */
@NullMarked
package closewright.report.tables;

import org.jspecify.annotations.NullMarked;
