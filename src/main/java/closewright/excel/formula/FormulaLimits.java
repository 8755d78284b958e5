package closewright.excel.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** What Excel takes as a formula: its length, the depth of its functions and the number of their arguments. */
public final class FormulaLimits {

    private static final int LONGEST = 8192;
    private static final int DEEPEST = 64;
    private static final int MOST_ARGUMENTS = 255;

    /** Texts and names of sheets, in which parentheses and commas mean nothing. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private FormulaLimits() {}

    public static boolean hold(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        Deque<Integer> open = new ArrayDeque<>();
        return QUOTED.matcher(formula).replaceAll("").chars().allMatch(character -> follow(character, open));
    }

    /** Counts the arguments of the innermost parenthesis; false where there are too many, or too many are open. */
    private static boolean follow(int character, Deque<Integer> open) {
        if (character == '(') {
            open.push(1);
        } else if (character == ')' && !open.isEmpty()) {
            open.pop();
        } else if (character == ',' && !open.isEmpty()) {
            open.push(open.pop() + 1);
        }
        return open.size() <= DEEPEST && (open.isEmpty() || open.peek() <= MOST_ARGUMENTS);
    }
}
