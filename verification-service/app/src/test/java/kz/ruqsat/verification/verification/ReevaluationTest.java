package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.assessed;
import static kz.ruqsat.verification.verification.Cases.concluded;
import static kz.ruqsat.verification.verification.Cases.confirmed;
import static kz.ruqsat.verification.verification.Cases.linked;
import static kz.ruqsat.verification.verification.Cases.notApplicable;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.row;
import static kz.ruqsat.verification.verification.Cases.undetermined;
import static kz.ruqsat.verification.verification.RequirementState.MET;
import static kz.ruqsat.verification.verification.RequirementState.NEEDS_OFFICER;
import static kz.ruqsat.verification.verification.RequirementState.NOT_MET;
import static kz.ruqsat.verification.verification.RequirementState.PENDING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
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

    @Nested
    class Settled_by_an_officer {

        private final RecordReevaluation finds = new RecordReevaluation(ID, List.of(row("R4", PENDING, false)), LATER);
        private final RequirementReevaluated slept = CHANGED;
        private final RequirementReevaluated woke =
                new RequirementReevaluated(ID, row("R4", PENDING, false), LATER, "NOT_MET");

        @Test
        void stays_as_long_as_the_row_binds() {
            verification
                    .given(OPENED, assessed("R4", MET))
                    .when(finds)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void sleeps_with_the_row() {
            verification
                    .given(OPENED, assessed("R4", NOT_MET))
                    .when(KNOWS_BETTER)
                    .expectEvents(slept);
        }

        @Test
        void sleeps_once() {
            verification
                    .given(OPENED, assessed("R4", NOT_MET), slept)
                    .when(KNOWS_BETTER)
                    .expectNoEvents();
        }

        @Test
        void holds_again_when_the_row_wakes() {
            verification
                    .given(OPENED, assessed("R4", NOT_MET), slept)
                    .when(finds)
                    .expectEvents(woke);
            verification
                    .given(OPENED, assessed("R4", NOT_MET), slept, woke)
                    .when(finds)
                    .expectNoEvents();
        }
    }

    @Nested
    class Of_a_licence {

        private final Object[] licensed = {
            OPENED,
            new VerificationConcluded(ID, "ALL_MET", null, LATER),
            new ApplicationDecided(ID, "APPROVED", LATER),
            linked()
        };

        @Test
        void a_row_sleeps_and_wakes_and_nothing_is_concluded_anew() {
            verification.given(licensed).when(KNOWS_BETTER).expectEvents(CHANGED);
            verification
                    .given(licensed)
                    .andGiven(CHANGED)
                    .when(new RecordReevaluation(ID, List.of(row("R4", PENDING, false)), LATER))
                    .expectEvents(new RequirementReevaluated(ID, row("R4", PENDING, false), LATER));
        }

        @Test
        void other_news_change_nothing() {
            verification
                    .given(licensed)
                    .when(new RecordReevaluation(ID, List.of(row("R1", PENDING, false)), LATER))
                    .expectNoEvents();
        }
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
