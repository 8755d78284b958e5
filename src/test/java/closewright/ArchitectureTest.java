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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The architecture as data ({@code architecture.txt}): what each package may use beside the JDK and JSpecify. */
class ArchitectureTest {

    private static final int MOST_FILES = 30;

    /** What a package may use; a name that ends in two dots is a library. */
    private record Row(String name, List<String> mayUse) {

        static Row of(String line) {
            String[] parts = line.split(":", -1);
            return new Row(
                    parts[0],
                    Stream.of(parts[1].split(" ", -1))
                            .filter(other -> !other.isBlank())
                            .toList());
        }
    }

    private static final List<Row> ROWS = rows();

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("closewright");

    private static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/closewright/architecture.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> usesOnly(row)));
    }

    private void usesOnly(Row row) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax..", "org.xml.sax..", "org.jspecify..", in(row.name())),
                        row.mayUse().stream().map(other -> other.endsWith("..") ? other : in(other)))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(row.name()))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)))
                .check(PROGRAM);
    }

    @Test
    void aPackageUsesOnlyThoseThatStandAboveItInTheTable() {
        List<String> above = new ArrayList<>();
        for (Row row : ROWS) {
            assertThat(above)
                    .as(row.name())
                    .containsAll(row.mayUse().stream()
                            .filter(other -> !other.endsWith(".."))
                            .toList());
            above.add(row.name());
        }
    }

    @Test
    void everyPackageHasARow() {
        assertThat(ROWS.stream().map(Row::name)).hasSameElementsAs(packages().keySet());
    }

    @Test
    void noPackageHasMoreThanThirtyFiles() {
        assertThat(packages()).allSatisfy((name, types) -> assertThat(types).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(PROGRAM);
        Set<String> described = new TreeSet<>();
        PROGRAM.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .forEach(type -> described.add(nameOfPackage(type)));
        assertThat(described).isEqualTo(packages().keySet());
    }

    /** The packages with the number of their top-level types. */
    private Map<String, Integer> packages() {
        Map<String, Integer> packages = new TreeMap<>();
        for (JavaClass type : PROGRAM) {
            if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                packages.merge(nameOfPackage(type), 1, Integer::sum);
            }
        }
        return packages;
    }

    private static String nameOfPackage(JavaClass type) {
        return type.getPackageName().replaceFirst("^closewright\\.", "");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("closewright.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("closewright.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("closewright.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
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
                .check(PROGRAM);
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
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(PROGRAM);
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
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
                .check(PROGRAM);
    }

    private static String in(String name) {
        return "closewright." + name;
    }
}
