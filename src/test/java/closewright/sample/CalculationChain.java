package closewright.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The order of calculation and the calculation settings, which Excel writes into every file with formulas. */
final class CalculationChain {

    /** The engine of Excel 2007 and 2010. */
    private static final int ENGINE = 125725;

    private CalculationChain() {}

    static void add(XSSFWorkbook workbook) throws IOException {
        workbook.getCTWorkbook().addNewCalcPr().setCalcId(ENGINE);
        try (OutputStream out = part(workbook).getOutputStream()) {
            out.write(chain(workbook).getBytes(UTF_8));
        }
    }

    private static PackagePart part(XSSFWorkbook workbook) {
        try {
            XSSFRelation kind = XSSFRelation.CALC_CHAIN;
            PackagePartName name = PackagingURIHelper.createPartName(kind.getDefaultFileName());
            workbook.getPackagePart().addRelationship(name, TargetMode.INTERNAL, kind.getRelation());
            return workbook.getPackage().createPart(name, kind.getContentType());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String chain(XSSFWorkbook workbook) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            formulas(workbook.getSheetAt(index), index + 1, xml);
        }
        return xml.append("</calcChain>").toString();
    }

    private static void formulas(XSSFSheet sheet, int sheetId, StringBuilder xml) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    xml.append("<c r=\"" + cell.getAddress() + "\" i=\"" + sheetId + "\"/>");
                }
            }
        }
    }
}
