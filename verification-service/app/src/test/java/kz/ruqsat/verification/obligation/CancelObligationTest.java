package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ARMED;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.given;
import static kz.ruqsat.verification.obligation.Terms.lapsed;

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

    private static void nothing(ObligationEvent... past) {
        given(ARMED, past).when(CANCEL).expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
