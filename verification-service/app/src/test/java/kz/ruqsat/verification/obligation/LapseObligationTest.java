package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.DUE;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.given;
import static kz.ruqsat.verification.obligation.Terms.lapsed;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LapseObligationTest {

    private static final LapseObligation LAPSE = new LapseObligation(ID, DUE);

    @Test
    void at_the_due_instant_the_term_lapses() {
        given(DUE, armed()).when(LAPSE).expectEvents(new ObligationLapsed(ID, DUE, DUE));
    }

    @Test
    void after_an_outage_both_times_are_kept() {
        var later = DUE.plus(Duration.ofDays(3));
        given(later, armed()).when(LAPSE).expectEvents(new ObligationLapsed(ID, DUE, later));
    }

    @Test
    void a_nanosecond_before_the_due_instant_nothing_happens() {
        nothing(DUE.minusNanos(1), LAPSE, armed());
    }

    @Test
    void a_timer_of_another_instant_is_stale() {
        nothing(DUE.plusSeconds(9), new LapseObligation(ID, DUE.minusSeconds(1)), armed());
        nothing(DUE.plusSeconds(9), new LapseObligation(ID, DUE.plusSeconds(1)), armed());
    }

    @Test
    void twice_it_lapses_once() {
        nothing(DUE.plusSeconds(9), LAPSE, armed(), lapsed());
    }

    @Test
    void what_was_done_does_not_lapse() {
        nothing(
                DUE.plusSeconds(9),
                LAPSE,
                armed(),
                new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27));
    }

    @Test
    void what_fell_away_does_not_lapse() {
        nothing(
                DUE.plusSeconds(9),
                LAPSE,
                armed(),
                new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", at("2026-03-26T10:00")));
    }

    private static void nothing(Instant now, LapseObligation command, ObligationEvent... past) {
        given(now, past).when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
