/**
 * The words of the field as values: line items, units, facts with their source cells, statements, findings, sign-offs.
 * Nothing is read or calculated here. Read {@link closewright.statement.Statement} and
 * {@link closewright.statement.Fact} first.
 */
@NullMarked
package closewright.statement;

import org.jspecify.annotations.NullMarked;
