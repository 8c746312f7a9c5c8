package kz.ruqsat.pool.problem;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.problem.ProblemTextChecks;
import org.junit.jupiter.api.Test;

class PoolProblemsTest {

    @Test
    void every_refusal_has_its_words_in_three_languages() {
        assertThat(ProblemTextChecks.faults(PoolProblems.codes())).isEmpty();
    }
}
