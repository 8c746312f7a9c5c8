package kz.ruqsat.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.SampleEndpoint;
import kz.ruqsat.platform.language.Bundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final ProblemCodes SAMPLE = ProblemCodes.declaredIn(SampleEndpoint.class);

    @Test
    void every_common_code_has_its_texts_and_nothing_is_left_over() {
        Set<ProblemCode> codes = new LinkedHashSet<>(CommonProblems.codes().codes());
        codes.add(new ProblemCode("clock-cannot-go-back", 422));
        Bundle ofPlatform = Bundle.load(getClass().getClassLoader(), List.of(ProblemTexts.OF_PLATFORM));

        assertThat(ProblemTextChecks.faults(
                        new ProblemCodes(codes, CommonProblems.codes().violations()), ofPlatform))
                .isEmpty();
    }

    @Test
    void a_service_that_declares_what_it_tells_has_no_faults() {
        assertThat(ProblemTextChecks.faults(SAMPLE)).isEmpty();
    }

    @Test
    void a_code_without_texts_is_found_in_each_language() {
        var more = new LinkedHashSet<>(SAMPLE.codes());
        more.add(new ProblemCode("untold", 409));

        assertThat(ProblemTextChecks.faults(new ProblemCodes(more, Set.of())))
                .hasSize(6)
                .contains("problem.untold.title is declared but has no text in kk");
    }

    @Test
    void a_text_without_a_code_is_found_in_each_language() {
        assertThat(ProblemTextChecks.faults(new ProblemCodes(Set.of(), Set.of())))
                .hasSize(6)
                .contains("problem.sample-refused.detail has a text in ru but is not declared");
    }

    @Test
    void a_violation_without_a_text_is_found() {
        assertThat(ProblemTextChecks.faults(SAMPLE.withViolations("never-told")))
                .containsExactly(
                        "violation.never-told is declared but has no text in kk",
                        "violation.never-told is declared but has no text in ru",
                        "violation.never-told is declared but has no text in en");
    }
}
