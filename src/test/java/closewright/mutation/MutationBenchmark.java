package closewright.mutation;

import closewright.statement.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Mistypes each figure of the sample and of three made-up workbooks in turn, and prints how many slips a check catches
 * and how often the first suspect is the mistyped cell. Run it from the project's folder, on the test class path.
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
