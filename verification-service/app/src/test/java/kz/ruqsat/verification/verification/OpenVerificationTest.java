package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.AT;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.confirmed;
import static kz.ruqsat.verification.verification.Cases.notApplicable;
import static kz.ruqsat.verification.verification.Cases.open;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.row;
import static kz.ruqsat.verification.verification.Cases.undetermined;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenVerificationTest {

    private static final Evaluated WAITS = row("R1", RequirementState.NEEDS_OFFICER, true);
    private static final Evaluated MISSES_EVIDENCE = row("R2", RequirementState.PENDING, false);
    private static final Evaluated CONTRADICTED = row("R2", RequirementState.NOT_MET, false);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void a_submission_opens_the_verification() {
        verification
                .givenNoPriorActivity()
                .when(open(WAITS, MISSES_EVIDENCE))
                .expectEvents(opened(WAITS, MISSES_EVIDENCE));
    }

    @Test
    void a_repeated_submission_changes_nothing() {
        verification
                .given(opened(WAITS))
                .when(open(WAITS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void evidence_for_every_row_that_applies_confirms_completeness() {
        verification
                .givenNoPriorActivity()
                .when(open(WAITS, notApplicable("R4")))
                .expectEvents(opened(WAITS, notApplicable("R4")), confirmed(CompletenessConfirmed.AUTOMATIC, AT));
    }

    @Test
    void nobody_knows_what_is_missing_where_the_wording_is_not_known() {
        verification.givenNoPriorActivity().when(open(undetermined("R1"))).expectEvents(opened(undetermined("R1")));
    }

    @Test
    void what_the_facts_settle_alone_is_concluded_at_once() {
        verification
                .givenNoPriorActivity()
                .when(open(CONTRADICTED, notApplicable("R9")))
                .expectEvents(
                        opened(CONTRADICTED, notApplicable("R9")),
                        confirmed(CompletenessConfirmed.CONCLUSION, AT),
                        new VerificationConcluded(ID, "NOT_ALL_MET", null, AT));
    }
}
