package kz.ruqsat.verification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessmentReasonsTest {

    private final AssessmentReasons reasons = VerificationConfiguration.assessmentReasons();

    @Test
    void a_met_row_has_the_reason_that_portals_know() {
        assertThat(reasons.of(RequirementState.MET))
                .extracting(AssessmentReasons.Reason::code)
                .containsExactly("CONFIRMED");
    }

    @Test
    void every_outcome_has_a_reason_and_every_code_is_there_once() {
        assertThat(reasons.of(RequirementState.NOT_MET)).hasSizeGreaterThan(1);
        assertThat(reasons.of(RequirementState.NOT_APPLICABLE)).hasSize(1);
        assertThat(reasons.all()).extracting(AssessmentReasons.Reason::code).doesNotHaveDuplicates();
    }

    @Test
    void a_reason_belongs_to_its_outcome() {
        assertThat(reasons.of(RequirementState.NOT_MET, "CONFIRMED")).isEmpty();
        assertThat(reasons.of(RequirementState.MET, "CONFIRMED")).isPresent();
    }
}
