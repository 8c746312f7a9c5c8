package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.assessed;
import static kz.ruqsat.verification.verification.Cases.concluded;
import static kz.ruqsat.verification.verification.Cases.confirmed;
import static kz.ruqsat.verification.verification.Cases.notApplicable;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.row;
import static kz.ruqsat.verification.verification.Cases.undetermined;
import static kz.ruqsat.verification.verification.RequirementState.MET;
import static kz.ruqsat.verification.verification.RequirementState.NEEDS_OFFICER;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReevaluationTest {

    private static final Evaluated WAITS = row("R1", NEEDS_OFFICER, true);
    private static final VerificationOpened OPENED = opened(WAITS, undetermined("R4"));
    private static final RecordReevaluation KNOWS_BETTER =
            new RecordReevaluation(ID, List.of(WAITS, notApplicable("R4")), LATER);
    private static final RequirementReevaluated CHANGED = new RequirementReevaluated(ID, notApplicable("R4"), LATER);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void only_the_row_that_changed_is_told() {
        verification.given(OPENED).when(KNOWS_BETTER).expectEvents(CHANGED);
    }

    @Test
    void nothing_new_changes_nothing() {
        verification
                .given(OPENED, CHANGED)
                .when(KNOWS_BETTER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_an_officer_has_settled_stays() {
        verification
                .given(OPENED, assessed("R4", MET))
                .when(KNOWS_BETTER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_concludes_when_it_settles_the_last_row() {
        verification
                .given(OPENED, assessed("R1", MET))
                .when(KNOWS_BETTER)
                .expectEvents(CHANGED, confirmed(CompletenessConfirmed.CONCLUSION, LATER), concluded(Outcome.ALL_MET));
    }

    @Test
    void a_verification_that_has_ended_stays() {
        verification
                .given(OPENED, new VerificationConcluded(ID, "INCOMPLETE", "no title", LATER))
                .when(KNOWS_BETTER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
