package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.DOCUMENT;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.assess;
import static kz.ruqsat.verification.verification.Cases.assessed;
import static kz.ruqsat.verification.verification.Cases.concluded;
import static kz.ruqsat.verification.verification.Cases.confirmed;
import static kz.ruqsat.verification.verification.Cases.notApplicable;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.row;
import static kz.ruqsat.verification.verification.Cases.twoRows;
import static kz.ruqsat.verification.verification.Cases.undetermined;
import static kz.ruqsat.verification.verification.RequirementState.MET;
import static kz.ruqsat.verification.verification.RequirementState.NEEDS_OFFICER;
import static kz.ruqsat.verification.verification.RequirementState.NOT_APPLICABLE;
import static kz.ruqsat.verification.verification.RequirementState.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Rejection;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessRequirementTest {

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Nested
    class While_others_are_open {

        @Test
        void a_row_is_settled_and_nothing_else_happens() {
            verification.given(twoRows()).when(assess("R2", MET, DOCUMENT)).expectEvents(assessed("R2", MET, DOCUMENT));
        }

        @Test
        void an_officer_may_think_again() {
            verification
                    .given(twoRows(), assessed("R2", MET))
                    .when(assess("R2", NOT_MET))
                    .expectEvents(assessed("R2", NOT_MET));
        }

        @Test
        void the_same_word_again_changes_nothing() {
            verification
                    .given(twoRows(), assessed("R2", MET))
                    .when(assess("R2", MET))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void another_officer_with_the_same_word_is_recorded() {
            var colleague =
                    new AssessRequirement(Cases.ID, "R2", assess("R2", MET).verdict(), "officer-two", LATER, null);
            verification
                    .given(twoRows(), assessed("R2", MET))
                    .when(colleague)
                    .expectEvents(new RequirementAssessed(
                            Cases.ID,
                            "R2",
                            "MET",
                            "CONFIRMED",
                            Cases.words("CONFIRMED"),
                            null,
                            List.of(),
                            "officer-two",
                            LATER));
        }

        @Test
        void a_row_that_is_not_there_is_refused() {
            refused(
                    verification.given(twoRows()).when(assess("R9", MET)),
                    VerificationProblems.REQUIREMENT_UNKNOWN,
                    no -> assertThat(no.parameters()).containsEntry("requirement", "R9"));
        }

        @Test
        void a_document_that_was_not_filed_is_refused_at_its_place() {
            refused(
                    verification.given(twoRows()).when(assess("R2", MET, DOCUMENT, "another")),
                    kz.ruqsat.platform.problem.CommonProblems.INVALID,
                    no -> assertThat(no.violations())
                            .containsExactly(kz.ruqsat.platform.problem.Violation.at(
                                    "/evidence/1", VerificationProblems.DOCUMENT_UNKNOWN)));
        }

        @Test
        void a_row_that_certainly_applies_cannot_be_waved_aside() {
            refused(
                    verification.given(twoRows()).when(assess("R2", NOT_APPLICABLE)),
                    VerificationProblems.REQUIREMENT_APPLIES,
                    no -> {});
        }

        @Test
        void a_row_that_certainly_does_not_apply_cannot_be_assessed() {
            refused(
                    verification
                            .given(opened(row("R1", NEEDS_OFFICER, true), notApplicable("R4")))
                            .when(assess("R4", NOT_MET)),
                    VerificationProblems.REQUIREMENT_NOT_APPLICABLE,
                    no -> {});
        }

        @Test
        void a_doubtful_row_may_be_found_not_to_apply() {
            verification
                    .given(opened(undetermined("R1"), undetermined("R2")))
                    .when(assess("R1", NOT_APPLICABLE))
                    .expectEvents(assessed("R1", NOT_APPLICABLE));
        }
    }

    @Nested
    class The_last_open_row {

        @Test
        void concludes_and_implies_that_the_package_was_complete() {
            verification
                    .given(twoRows(), assessed("R1", MET))
                    .when(assess("R2", MET))
                    .expectEvents(
                            assessed("R2", MET),
                            confirmed(CompletenessConfirmed.CONCLUSION, LATER),
                            concluded(Outcome.ALL_MET));
        }

        @Test
        void concludes_otherwise_when_one_row_is_not_met() {
            verification
                    .given(twoRows(), confirmed(CompletenessConfirmed.OFFICER, LATER), assessed("R1", NOT_MET))
                    .when(assess("R2", MET))
                    .expectEvents(assessed("R2", MET), concluded(Outcome.NOT_ALL_MET));
        }

        @Test
        void counts_a_row_that_does_not_apply_as_no_obstacle() {
            verification
                    .given(opened(undetermined("R1")))
                    .when(assess("R1", NOT_APPLICABLE))
                    .expectEvents(
                            assessed("R1", NOT_APPLICABLE),
                            confirmed(CompletenessConfirmed.CONCLUSION, LATER),
                            concluded(Outcome.ALL_MET));
        }
    }

    @Nested
    class After_the_end {

        @Test
        void a_concluded_verification_stays_as_it_is() {
            refused(
                    verification
                            .given(twoRows(), assessed("R1", MET), assessed("R2", MET), concluded(Outcome.ALL_MET))
                            .when(assess("R2", NOT_MET)),
                    VerificationProblems.VERIFICATION_CONCLUDED,
                    no -> assertThat(no.parameters()).containsEntry("outcome", "ALL_MET"));
        }

        @Test
        void a_withdrawn_application_is_not_assessed() {
            refused(
                    verification
                            .given(twoRows(), new VerificationClosed(Cases.ID, "APPLICATION_WITHDRAWN", LATER))
                            .when(assess("R2", MET)),
                    VerificationProblems.VERIFICATION_CLOSED,
                    no -> {});
        }

        @Test
        void a_decided_application_is_not_assessed() {
            refused(
                    verification
                            .given(twoRows(), new ApplicationDecided(Cases.ID, "REFUSED", LATER))
                            .when(assess("R2", MET)),
                    VerificationProblems.VERIFICATION_CLOSED,
                    no -> {});
        }
    }

    static void refused(ResultValidator<Verification> result, ProblemCode code, Consumer<Rejection> details) {
        result.expectNoEvents().expectException(Refused.class).expectException(matching(code, details));
    }

    private static org.hamcrest.Matcher<Refused> matching(ProblemCode code, Consumer<Rejection> details) {
        return new org.hamcrest.TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Refused refused) {
                details.accept(refused.rejection());
                return refused.rejection().code().equals(code);
            }

            @Override
            public void describeTo(org.hamcrest.Description description) {
                description.appendText(code.code());
            }
        };
    }
}
