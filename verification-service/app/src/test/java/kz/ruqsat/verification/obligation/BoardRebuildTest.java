package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.id.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardRebuildTest extends RunningTerms {

    private final String licence = Ids.next();

    @Autowired
    ObligationProjection projection;

    @Test
    void the_board_rebuilt_from_the_first_event_is_the_same_and_goes_on_firing() {
        itIs("2026-03-20T11:00");
        var running = notice(5);
        send(new CancelObligation(notice(2), "APPLICATION_WITHDRAWN"));
        send(new FulfilObligation(notice(2), at("2026-03-20T11:00")));
        var late = notice(1);
        itIs("2026-03-27T00:00");
        awaitEvents(late, "ObligationArmed", "ObligationLapsed");
        send(new FulfilObligation(late, at("2026-03-27T09:00")));
        var before = rows();
        assertThat(before).hasSize(4);

        jdbc.sql("delete from obligation").update();
        projections.rebuild(ObligationProjection.GROUP);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        itIs("2026-04-02T00:00");
        awaitEvents(running, "ObligationArmed", "ObligationLapsed");
    }

    @Test
    void clocks_that_were_stopped_started_and_lengthened_are_rebuilt_as_they_stand() {
        itIs("2026-03-20T11:00");
        var paused = decision();
        var running = decision();
        for (var id : List.of(paused, running)) {
            send(Decision.pauseOf(id, "COURT_ORDER", FRI_2026_03_20));
            send(Decision.pauseOf(id, "DOCUMENTS_AWAITED", FRI_2026_03_20));
            send(new ResumeObligation(id, "COURT_ORDER", FRI_2026_03_20, null, Origin.PERSON, null));
        }
        send(new ResumeObligation(running, null, FRI_2026_03_20.plusDays(1), null, Origin.PERSON, null));
        send(new ExtendObligation(
                running, Decision.RULES.extension("COMPLEX_CASE").orElseThrow(), 3, null, null));
        var before = rows();
        assertThat(before).extracting(row -> row.get("standing")).containsExactlyInAnyOrder("PAUSED", "RUNNING");
        assertThat(before).extracting(row -> row.get("working_days")).containsExactlyInAnyOrder(15, 18);

        jdbc.sql("delete from obligation").update();
        projections.rebuild(ObligationProjection.GROUP);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
    }

    private String decision() {
        return arm(ObligationKind.DECISION, Party.AUTHORITY, FRI_2026_03_20, 15, licence);
    }

    @Test
    void an_event_that_comes_again_does_not_undo_a_later_one() {
        itIs("2026-03-20T11:00");
        var id = notice(2);
        send(new FulfilObligation(id, at("2026-03-20T11:00")));
        var before = rows();

        projection.on(new ObligationLapsed(id, Terms.DUE, Terms.DUE), 0, Instant.EPOCH);

        assertThat(rows()).isEqualTo(before);
    }

    private String notice(int workingDays) {
        return arm(ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, FRI_2026_03_20, workingDays, licence);
    }

    private List<Map<String, Object>> rows() {
        assertThat(projections.awaitCurrent(ObligationProjection.GROUP)).isTrue();
        return jdbc.sql("select * from obligation where licence_number = ? order by obligation_id")
                .param(licence)
                .query()
                .listOfRows();
    }

    private void awaitEvents(String id, String... events) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(events(id)).containsExactly(events));
    }
}
