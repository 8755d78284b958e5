package closewright.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public final class VeraPdf {

    private VeraPdf() {}

    /** What is wrong with a file by PDF/UA-1 and PDF/A-2a, a line for each; none where it keeps both. */
    public static List<String> faults(Path file) throws IOException {
        return faults(file, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A));
    }

    /** The same by PDF/UA-1 and PDF/A-3a, for a file with others inside. */
    public static List<String> faultsWithAttachments(Path file) throws IOException {
        return faults(file, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A));
    }

    private static List<String> faults(Path file, List<PDFAFlavour> flavours) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : flavours) {
            faults(file, flavour).forEach(fault -> faults.add(flavour + ": " + fault));
        }
        return faults;
    }

    private static List<String> faults(Path file, PDFAFlavour flavour) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() == faults.isEmpty() ? faults : List.of("compliant: " + result.isCompliant());
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("veraPDF cannot read " + file, e);
        }
    }
}
