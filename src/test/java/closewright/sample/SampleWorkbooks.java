package closewright.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the sample workbooks. A further sample is one more entry of {@link #all()}. They are made again by {@code mvn
 * -B -q test -Dtest=SampleWorkbooksTest -Dclosewright.regenerate=true}.
 */
final class SampleWorkbooks {

    private static final String MADE = "2010-08-04T00:00:00Z";

    private SampleWorkbooks() {}

    static List<Sample> all() {
        return List.of(InternapSecondQuarter2010.sample());
    }

    /** Writes every sample into the folder that is named first. */
    public static void main(String[] folder) throws IOException {
        for (Sample sample : all()) {
            Files.write(Path.of(folder[0]).resolve(sample.fileName()), bytes(sample));
        }
    }

    /** The workbook's file: the same bytes every time. */
    static byte[] bytes(Sample sample) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook, sample);
            CalculationChain.add(workbook);
            workbook.write(bytes);
            return FixedZip.of(AsExcelWrites.parts(FixedZip.entries(bytes.toByteArray())));
        }
    }

    private static void fill(XSSFWorkbook workbook, Sample sample) {
        Looks looks = new Looks(workbook);
        sample.sheets().forEach(plan -> SheetWriter.write(plan, workbook, looks));
        sample.extras().accept(workbook, looks);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        describe(workbook.getProperties(), sample);
    }

    private static void describe(POIXMLProperties properties, Sample sample) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Closewright sample");
        core.setLastModifiedByUser("Closewright sample");
        core.setTitle(sample.title());
        properties.getExtendedProperties().setApplication("Closewright sample");
        try {
            core.setCreated(MADE);
            core.setModified(MADE);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(MADE + " is no date and time", e);
        }
    }
}
