package closewright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The architecture as data: what each step of the way through may use beside the JDK and JSpecify. */
class ArchitectureTest {

    private static final String POI = "org.apache.poi..";
    private static final String COMPRESS = "org.apache.commons.compress..";
    private static final String CSV = "org.apache.commons.csv..";

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("statement", List.of()),
            Map.entry("workbook", List.of("statement", POI, COMPRESS)),
            Map.entry("workbook.sheet", List.of("statement", POI, COMPRESS)),
            Map.entry("workbook.recognition", List.of("statement", "workbook.sheet")),
            Map.entry("calculation", List.of("statement", "org.apache.commons.math3..")),
            Map.entry(
                    "definition",
                    List.of(
                            "statement",
                            "calculation",
                            "report",
                            "org.snakeyaml.engine..",
                            "org.apache.commons.text..")),
            Map.entry("report", List.of("statement", "calculation")),
            Map.entry("excel", List.of("statement", "calculation", "report", POI, COMPRESS)),
            Map.entry("excel.graft", List.of("statement", COMPRESS)),
            Map.entry(
                    "pdf",
                    List.of("statement", "calculation", "report", "org.apache.pdfbox..", "org.apache.fontbox..")),
            Map.entry("pdf.tagged", List.of("statement", "org.apache.pdfbox..", "org.apache.fontbox..")),
            Map.entry(
                    "pack",
                    List.of("statement", "workbook", "calculation", "definition", "report", "excel", "pdf", CSV)),
            Map.entry("cli", List.of("statement", "workbook", "calculation", "report", "pack", "picocli..")));

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("closewright");

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> usesOnly(rule.getKey(), rule.getValue())));
    }

    private void usesOnly(String name, List<String> mayUse) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax..", "org.xml.sax..", "org.jspecify..", in(name)),
                        mayUse.stream().map(other -> other.contains("..") ? other : in(other)))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)))
                .check(program);
    }

    @Test
    void onlyTheTaggedWriterKnowsPdfbox() {
        noClasses()
                .that()
                .resideInAPackage("closewright.pdf")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."))
                .check(program);
    }

    @Test
    void everyPackageHasARule() {
        var packages = new TreeSet<String>();
        for (JavaClass type : program) {
            packages.add(type.getPackageName().replaceFirst("^closewright\\.", ""));
        }
        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("closewright.(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("closewright.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(program);
    }

    @Test
    void amountsAreNeverFloatingPoint() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("closewright.statement..", "closewright.calculation..", "closewright.report..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(program);
    }

    @Test
    void theClockIsPassedIn() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(program);
    }

    @Test
    void theStatementModelIsValues() {
        classes()
                .that()
                .resideInAPackage("closewright.statement..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAssignableTo(Exception.class)
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(program);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
                .check(program);
    }

    private static String in(String name) {
        return "closewright." + name + "..";
    }
}
