package closewright.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.statement.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of {@link MutationBenchmark}: every twentieth figure. */
class MutationTest {

    @Test
    void nothingFailsInTheWorkbooksAsTheyAre() throws IOException, InputException {
        for (Trial trial : Workbooks.all()) {
            assertThat(trial.results(trial.statements()))
                    .as(trial.name())
                    .filteredOn(result -> result.state() == Check.State.FAILS)
                    .isEmpty();
        }
    }

    @Test
    void aMistypedFigureIsCaughtAndNamed() throws IOException, InputException {
        Tally all = Tally.NONE;
        List<Mutation> missed = new ArrayList<>();
        for (Trial trial : Workbooks.all()) {
            all = all.plus(trial.run(20, missed::add));
        }
        assertThat(all.changes()).isGreaterThan(60);
        assertThat(all.caughtPerMille()).as("missed: %s", missed).isGreaterThanOrEqualTo(990);
        assertThat(all.namedPerMille()).as(all.toString()).isGreaterThanOrEqualTo(800);
    }
}
