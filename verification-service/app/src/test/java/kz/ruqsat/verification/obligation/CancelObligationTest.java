package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ARMED;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.given;
import static kz.ruqsat.verification.obligation.Terms.lapsed;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CancelObligationTest {

    private static final CancelObligation CANCEL = new CancelObligation(ID, "APPLICATION_WITHDRAWN");
    private static final ObligationCancelled CANCELLED = new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", ARMED);

    @Test
    void a_running_term_falls_away() {
        given(ARMED, armed()).when(CANCEL).expectEvents(CANCELLED);
    }

    @Test
    void repeated_it_does_nothing() {
        nothing(armed(), CANCELLED);
    }

    @Test
    void what_was_done_stays_done() {
        nothing(armed(), new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27));
    }

    @Test
    void what_lapsed_stays_lapsed() {
        nothing(armed(), lapsed());
    }

    @Nested
    class Taken_back_because_it_was_counted_from_something_wrong {

        private static final TakeBackObligation TAKE_BACK = new TakeBackObligation(ID, "NOTICE_CORRECTED");
        private static final ObligationCancelled TAKEN_BACK = new ObligationCancelled(ID, "NOTICE_CORRECTED", ARMED);

        @Test
        void a_term_falls_away_whether_it_runs_or_was_kept_or_has_lapsed() {
            given(ARMED, armed()).when(TAKE_BACK).expectEvents(TAKEN_BACK);
            given(ARMED, armed(), lapsed()).when(TAKE_BACK).expectEvents(TAKEN_BACK);
            given(ARMED, armed(), new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27))
                    .when(TAKE_BACK)
                    .expectEvents(TAKEN_BACK);
        }

        @Test
        void repeated_it_does_nothing() {
            given(ARMED, armed(), lapsed(), TAKEN_BACK)
                    .when(TAKE_BACK)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    private static void nothing(ObligationEvent... past) {
        given(ARMED, past).when(CANCEL).expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
