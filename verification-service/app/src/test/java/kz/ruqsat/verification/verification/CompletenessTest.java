package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.AssessRequirementTest.refused;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.twoRows;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final ConfirmCompleteness CONFIRM = new ConfirmCompleteness(ID, "all there", LATER, null);
    private static final ReportIncompleteness REPORT = new ReportIncompleteness(ID, "no title", LATER, null);
    private static final CompletenessConfirmed CONFIRMED =
            new CompletenessConfirmed(ID, CompletenessConfirmed.OFFICER, "all there", LATER);
    private static final VerificationConcluded INCOMPLETE =
            new VerificationConcluded(ID, "INCOMPLETE", "no title", LATER);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void an_officer_confirms() {
        verification.given(twoRows()).when(CONFIRM).expectEvents(CONFIRMED);
    }

    @Test
    void confirming_again_changes_nothing() {
        verification
                .given(twoRows(), CONFIRMED)
                .when(CONFIRM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_incomplete_package_concludes_with_what_is_missing() {
        verification.given(twoRows()).when(REPORT).expectEvents(INCOMPLETE);
    }

    @Test
    void reporting_again_changes_nothing() {
        verification
                .given(twoRows(), INCOMPLETE)
                .when(REPORT)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_confirmed_is_not_incomplete_afterwards() {
        refused(
                verification.given(twoRows(), CONFIRMED).when(REPORT),
                VerificationProblems.COMPLETENESS_CONFIRMED,
                no -> {});
    }

    @Test
    void what_was_incomplete_is_not_confirmed_afterwards() {
        refused(
                verification.given(twoRows(), INCOMPLETE).when(CONFIRM),
                VerificationProblems.VERIFICATION_CONCLUDED,
                no -> {});
    }

    @Test
    void nobody_judges_a_package_that_was_taken_back() {
        refused(
                verification
                        .given(twoRows(), new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER))
                        .when(REPORT),
                VerificationProblems.VERIFICATION_CLOSED,
                no -> {});
    }
}
