package kz.ruqsat.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.ProblemTextChecks;
import org.junit.jupiter.api.Test;

class GatewayProblemsTest {

    @Test
    void every_refusal_has_its_texts_in_three_languages() {
        assertThat(ProblemTextChecks.faults(ProblemCodes.declaredIn(GatewayProblems.class)))
                .isEmpty();
    }
}
