package closewright;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Outcome;
import closewright.excel.draft.SheetCell;
import closewright.report.Chart;
import closewright.report.TableCell;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody asks which kind a thing is of where the thing itself can tell: it is folded, or answers a named question. */
class KindsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("closewright");

    @ParameterizedTest
    @ValueSource(classes = {TableCell.class, SheetCell.Content.class, Outcome.class, Chart.class})
    void noCodeOutsideAFoldAsksForAKind(Class<?> folded) {
        assertThat(CLASSES.stream()
                        .filter(type -> !isInside(type, folded))
                        .flatMap(type -> asked(type, folded))
                        .toList())
                .isEmpty();
    }

    private static boolean isInside(JavaClass type, Class<?> folded) {
        return type.getName().equals(folded.getName()) || type.getName().startsWith(folded.getName() + "$");
    }

    /** {@code instanceof TableCell.Figure}, {@code TableCell.Figure.class::isInstance}. */
    private static Stream<String> asked(JavaClass type, Class<?> folded) {
        return Stream.concat(
                        type.getInstanceofChecks().stream().map(check -> check.getRawType()),
                        type.getReferencedClassObjects().stream().map(object -> object.getRawType()))
                .filter(kind -> kind.isAssignableTo(folded))
                .map(kind -> type.getName() + " asks for " + kind.getName());
    }

    /** A cast asks as well; it leaves no trace of its own in a class file. */
    @Test
    void noCodeCastsToAKind() throws IOException {
        Pattern cast = Pattern.compile("\\((TableCell|SheetCell\\.Content|Outcome|Chart)\\.[A-Z]\\w+\\) ?[(\\w]");
        List<String> casts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> cast.matcher(line).find())
                        .forEach(line -> casts.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(casts).isEmpty();
    }
}
