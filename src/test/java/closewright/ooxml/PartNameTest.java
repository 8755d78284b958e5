package closewright.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One set of rules for the names of parts, whoever asks. */
class PartNameTest {

    private static String resolved(String target) {
        return PartName.resolve("xl/workbook.xml", target);
    }

    @Test
    void targetsAreSeenFromTheFolderOfTheirSource() {
        assertThat(resolved("worksheets/sheet1.xml")).isEqualTo("xl/worksheets/sheet1.xml");
        assertThat(resolved("../docProps/./app.xml")).isEqualTo("docProps/app.xml");
        assertThat(resolved("/xl/styles.xml")).isEqualTo("xl/styles.xml");
        assertThat(resolved("sheet1.xml#Sheet1!A1")).isEqualTo("xl/sheet1.xml");
    }

    @Test
    void stepsAboveTheTopAreDropped() {
        assertThat(resolved("../../../customXml/item1.xml")).isEqualTo("customXml/item1.xml");
        assertThat(PartName.resolve("", "../customXml/item1.xml")).isEqualTo("customXml/item1.xml");
    }

    @Test
    void backslashesCaseLeadingSlashesAndPercentNotationMakeNoDifference() {
        assertThat(resolved("worksheets\\sheet1.xml")).isEqualTo("xl/worksheets/sheet1.xml");
        assertThat(PartName.key("\\XL\\Worksheets\\%53heet%201+.xml"))
                .isEqualTo(PartName.key("/xl/worksheets/sheet 1+.xml"));
        assertThat(PartName.key("100%.xml")).isEqualTo("100%.xml");
    }
}
