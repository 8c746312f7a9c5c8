package kz.ruqsat.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.ProblemTextChecks;
import kz.ruqsat.verification.calendar.CalendarProblems;
import kz.ruqsat.verification.edition.EditionProblems;
import kz.ruqsat.verification.obligation.ObligationProblems;
import kz.ruqsat.verification.requirement.EditionFaults;
import kz.ruqsat.verification.stop.TermStopProblems;
import kz.ruqsat.verification.verification.VerificationProblems;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_of_this_service_speaks_three_languages() {
        var codes = new HashSet<>(CalendarProblems.codes().codes());
        codes.addAll(VerificationProblems.codes().codes());
        codes.addAll(ObligationProblems.codes().codes());
        codes.addAll(EditionProblems.codes().codes());
        codes.addAll(TermStopProblems.codes().codes());
        var violations = new HashSet<>(CalendarProblems.codes().violations());
        violations.addAll(VerificationProblems.codes().violations());
        violations.addAll(EditionFaults.codes().violations());

        assertThat(ProblemTextChecks.faults(new ProblemCodes(codes, violations)))
                .isEmpty();
    }
}
