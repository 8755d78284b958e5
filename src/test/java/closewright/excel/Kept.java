package closewright.excel;

import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** Values as they are kept in cells, in one form for all readers. */
public final class Kept {

    private Kept() {}

    public static String value(Outcome outcome) {
        return outcome.fold(value -> number(value.doubleValue()), Outcome.Token::text);
    }

    public static String value(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? number(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    public static String value(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number(number.doubleValue()) : cell.getRawValue();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
