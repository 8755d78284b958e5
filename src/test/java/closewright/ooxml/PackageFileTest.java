package closewright.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** One set of limits, whoever reads. */
class PackageFileTest {

    private static final Limits SMALL = new Limits(1_000, 3, 2_000, 1_000, 5, 60);

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static PackageFile file(String... namesAndContents) throws IOException {
        return PackageFile.of(zip(namesAndContents), SMALL);
    }

    @Test
    void partsAreReadUpToTheLimits() throws IOException {
        PackageFile file = file("a.xml", "<a>" + " ".repeat(900) + "</a>");
        assertThat(file.document("A.xml").root().localName()).isEqualTo("a");
        assertThat(file.read("/a.xml")).hasSize(907);
        assertThat(file.size()).isEqualTo(907);
    }

    @Test
    void aPartThatInflatesToMoreIsGivenUp() throws IOException {
        PackageFile file =
                file("a.xml", "<a>" + " ".repeat(3_000) + "</a>", "b.xml", "<b>" + " ".repeat(1_500) + "</b>");
        assertThatThrownBy(() -> file.parse("a.xml", new Xml.Handler()))
                .isInstanceOf(PackageException.class)
                .hasMessageContaining("the part a.xml is larger than");
        file.parse("b.xml", new Xml.Handler());
        assertThatThrownBy(() -> file.document("b.xml"))
                .as("one that would be edited")
                .hasMessageContaining("the part b.xml is larger than");
    }

    @Test
    void morePartsAreNotTaken() {
        assertThatThrownBy(() -> file("a", "", "b", "", "c", "", "d", ""))
                .isInstanceOf(PackageException.class)
                .hasMessage("it holds more than 3 parts; remove what makes the file so large");
    }

    @Test
    void deeperElementsAreNotTaken() throws IOException {
        PackageFile file = file("a.xml", "<a>".repeat(6) + "</a>".repeat(6));
        assertThatThrownBy(() -> file.document("a.xml")).hasMessageContaining("nested more than 5 deep");
    }

    @Test
    void twoNamesOfOnePartAreNoPackage() {
        assertThatThrownBy(() -> file("xl/a.xml", "", "XL\\A.xml", "")).hasMessageContaining("is there twice");
    }

    @Test
    void timeIsCountedWhileAPartIsRead() throws IOException {
        PackageFile slow = PackageFile.of(zip("a.xml", "<a/>"), new Limits(1_000, 3, 2_000, 1_000, 5, 0));
        assertThatThrownBy(() -> slow.read("a.xml")).hasMessageContaining("reading was given up after 0 seconds");
    }

    @Test
    void whatIsNoPackageIsSaidSo() {
        assertThatThrownBy(() -> PackageFile.of("no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PackageException.class)
                .hasMessageContaining("damaged or cut off");
    }
}
