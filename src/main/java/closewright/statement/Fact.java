package closewright.statement;

import closewright.period.Period;
import java.math.BigDecimal;

/**
 * One figure of the workbook.
 *
 * @param value as stored, in the unit of the line: not scaled, signed as the cell is
 */
public record Fact(LineItem item, Period period, BigDecimal value, SourceCell source) {}
