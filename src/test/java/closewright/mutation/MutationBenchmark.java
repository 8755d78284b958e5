package closewright.mutation;

import closewright.statement.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Mistypes each figure of the sample and of three made-up workbooks in turn, and prints how many slips a check catches
 * and how often the first suspect is the mistyped cell. Run it from the project's folder, on the test class path. As of
 * 2026-11-25:
 *
 * <pre>
 *            figures  changes  within rounding  caught  first suspect right
 * sample         228      662               74   100 %               89.1 %
 * interim        130      390               11   100 %               94.1 %
 * quarters        90      268                6   100 %               98.0 %
 * segments       100      299                7   100 %               96.5 %
 * all            548    1,619               98   100 %               93.3 %
 * </pre>
 *
 * What is within rounding no check can catch; the other two columns are of the rest.
 */
final class MutationBenchmark {

    private MutationBenchmark() {}

    public static void main(String[] arguments) throws IOException, InputException {
        Tally all = Tally.NONE;
        for (Trial trial : Workbooks.all()) {
            List<Mutation> missed = new ArrayList<>();
            Tally tally = trial.run(1, missed::add);
            System.out.println(trial.name() + ": " + tally);
            missed.forEach(mutation -> System.out.println("  missed: " + mutation.kind() + " "
                    + mutation.original().source() + " " + mutation.original().value() + " -> "
                    + mutation.mistyped().value()));
            all = all.plus(tally);
        }
        System.out.println("all: " + all);
    }
}
