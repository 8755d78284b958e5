package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with charts, pivot tables, macros and whatever else come back with all of it. */
@Tag("shared")
class NothingLostTest {

    private static final Path SHARED = Path.of(System.getProperty("closewright.shared", "../shared"));
    private static final Pattern TAG = Pattern.compile("<[^!?][^>]*>");

    @TempDir
    private Path folder;

    @Test
    void aSmallWorkbookComesBackWhole() throws Exception {
        comesBackWhole(Sample.workbook(folder));
    }

    @TestFactory
    Stream<DynamicTest> workbooksWithFeaturesComeBackWhole() throws Exception {
        return workbooks("features")
                .filter(file -> !file.endsWith("protected_passtika.xlsx"))
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> comesBackWhole(file)));
    }

    @TestFactory
    Stream<DynamicTest> realWorkbooksComeBackWhole() throws Exception {
        return workbooks("extraction/dev/workbooks")
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> comesBackWhole(file)));
    }

    private static Stream<Path> workbooks(String name) throws Exception {
        Path samples = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(samples), "the shared workbooks are not here");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(samples)) {
            all.filter(file -> file.toString().matches(".*\\.xls[xm]")).sorted().forEach(files::add);
        }
        return files.stream();
    }

    private void comesBackWhole(Path original) throws Exception {
        Path updated = Files.createTempFile(folder, "updated", ".xlsx");
        Path again = Files.createTempFile(folder, "again", ".xlsx");
        String before = Entries.raw(original).toString();
        UpdatedWorkbook.write(Readings.file(original), Sample.words(), updated);
        UpdatedWorkbook.write(Readings.file(updated), Sample.words(), again);
        assertThat(Entries.raw(original)).hasToString(before);
        untouchedPartsKeepTheirBytes(original, updated);
        sheetsAreAddedBehind(original, updated);
        assertThat(again).hasSameBinaryContentAs(updated);
    }

    private static void untouchedPartsKeepTheirBytes(Path original, Path updated) throws Exception {
        Map<String, String> before = Entries.raw(original);
        Map<String, String> after = Entries.raw(updated);
        Set<String> edited = new TreeSet<>();
        before.forEach((name, bytes) -> {
            if (!bytes.equals(after.get(name))) {
                edited.add(name);
            }
        });
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(edited)
                .allMatch(name -> name.matches(
                        "(?i)\\[Content_Types\\].xml|xl/(_rels/)?workbook\\.xml(\\.rels)?|xl/styles\\.xml"));
        for (String name : edited) {
            keepsItsElements(Entries.text(original, name), Entries.text(updated, name));
        }
    }

    /** All elements of the one text stand in the other one, in their order; only counts may change. */
    private static void keepsItsElements(String before, String after) {
        List<String> missing = new ArrayList<>(tags(before));
        for (String tag : tags(after)) {
            if (!missing.isEmpty() && missing.get(0).equals(tag)) {
                missing.remove(0);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> tags(String xml) {
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            String plain = tag.group().replaceAll(" count=\"\\d+\"", "").replaceAll("\\s*/?>$", ">");
            if (!plain.startsWith("</")) {
                tags.add(plain);
            }
        }
        return tags;
    }

    private static void sheetsAreAddedBehind(Path original, Path updated) throws Exception {
        List<String> expected = sheets(original);
        expected.addAll(List.of("CW Checks", "CW About"));
        assertThat(sheets(updated)).isEqualTo(expected);
    }

    /** By a reader that knows strict workbooks too. */
    private static List<String> sheets(Path path) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
            return workbook.getSheets().map(Sheet::getName).collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
