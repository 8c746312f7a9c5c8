package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_22;
import static kz.ruqsat.verification.obligation.Decision.ON_WEDNESDAY;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_10;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_24;
import static kz.ruqsat.verification.obligation.Decision.extend;
import static kz.ruqsat.verification.obligation.Decision.extended;
import static kz.ruqsat.verification.obligation.Decision.lapsed;
import static kz.ruqsat.verification.obligation.Decision.paused;
import static kz.ruqsat.verification.obligation.PauseObligationTest.refused;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtendObligationTest {

    @Test
    void the_days_are_added_to_the_term_and_say_so() {
        var event = extended(2, Decision.armed());

        given(ON_WEDNESDAY, Decision.armed()).when(extend(2)).expectEvents(event);
        assertThat(event.previousDueOn()).isEqualTo(MON_2026_06_22);
        assertThat(event.counted().dueOn()).isEqualTo(WED_2026_06_24);
        assertThat(event.counted().explanation())
                .filteredOn(day -> day.reasonEn().startsWith("Working day, the term was extended"))
                .hasSize(2);
    }

    @Test
    void more_often_than_the_rule_allows_is_refused() {
        refused(
                given(ON_WEDNESDAY, Decision.armed(), extended(2, Decision.armed()))
                        .when(extend(2)),
                "extension-used-up");
    }

    @Test
    void longer_than_the_rule_allows_is_refused() {
        refused(given(ON_WEDNESDAY, Decision.armed()).when(extend(39)), "extension-too-long");
        given(ON_WEDNESDAY, Decision.armed()).when(extend(38)).expectEvents(extended(38, Decision.armed()));
    }

    @Test
    void on_a_ground_for_other_terms_is_refused() {
        refused(given(Terms.ARMED, Terms.armed()).when(extend(2)), "extension-not-allowed");
    }

    @Test
    void a_term_that_has_lapsed_or_is_over_is_refused() {
        refused(given(Decision.DUE, Decision.armed(), lapsed()).when(extend(2)), "term-ended");
        refused(given(Decision.DUE, Decision.armed()).when(extend(2)), "term-ended");
    }

    @Test
    void a_term_whose_clock_stands_still_is_refused() {
        refused(
                given(ON_WEDNESDAY, Decision.armed(), paused("COURT_ORDER", WED_2026_06_10, Decision.armed()))
                        .when(extend(2)),
                "term-paused");
    }

    @Test
    void into_days_that_an_act_without_an_end_stops_is_refused() {
        TermStops stops = kind -> List.of(MoveObligationTest.stop(WED_2026_06_24, null));

        refused(Terms.on(ON_WEDNESDAY, stops).given(List.of(Decision.armed())).when(extend(2)), "term-stopped");
    }

    @Test
    void what_was_granted_is_remembered_for_each_ground() {
        var state = Decision.state(Decision.armed(), extended(5, Decision.armed()));

        assertThat(state.term().extensions())
                .extracting(granted ->
                        granted.groundCode() + " " + granted.extension().workingDays())
                .containsExactly("COMPLEX_CASE 5");
        assertThat(state.term().kind()).isEqualTo(ObligationKind.DECISION);
        assertThat(ID).isNotBlank();
    }
}
