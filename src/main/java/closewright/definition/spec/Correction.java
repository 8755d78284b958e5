package closewright.definition.spec;

import closewright.statement.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a person knows better of a sheet than its recognition.
 *
 * @param sheet the sheet's name, as in the workbook
 * @param kind which statement it is
 * @param leftOut whether its figures are not used at all
 * @param scale what amounts are multiplied by: 1000 for thousands
 * @param currency the sign shown with amounts
 * @param periods what the columns stand for, by their letters
 */
public record Correction(
        Word sheet,
        Optional<Statement.Kind> kind,
        boolean leftOut,
        OptionalLong scale,
        Optional<String> currency,
        Map<String, Word> periods) {}
