package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.projection.Projection;
import kz.ruqsat.verification.obligation.Recount;
import kz.ruqsat.verification.obligation.RecountRequests;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The acts as those who count terms read them. What changes for running terms is requested in the same transaction; when
 * the table is rebuilt the requests are there already and nothing is counted twice.
 */
@Component
@ProcessingGroup(RecountRequests.GROUP)
class TermStopProjection extends Projection {

    private final JdbcClient jdbc;
    private final TermStopTable table;
    private final Histories histories;
    private final RecountRequests requests;

    TermStopProjection(JdbcClient jdbc, TermStopTable table, Histories histories, RecountRequests requests) {
        this.jdbc = jdbc;
        this.table = table;
        this.histories = histories;
        this.requests = requests;
    }

    @EventHandler
    void on(TermStopDeclared event, @SequenceNumber long sequence) {
        jdbc.sql("""
                        insert into term_stop (stop_id, kinds, from_on, until_on, act, ground_kk, ground_ru, ground_en,
                            state, declared_at, sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'DECLARED', ?, ?) on conflict (stop_id) do nothing""")
                .params(
                        event.stopId(),
                        event.kinds().toArray(String[]::new),
                        event.from(),
                        event.until(),
                        event.act(),
                        event.groundKk(),
                        event.groundRu(),
                        event.groundEn(),
                        event.declaredAt().atOffset(ZoneOffset.UTC),
                        sequence)
                .update();
    }

    @EventHandler
    void on(TermStopApproved event, @SequenceNumber long sequence, @MessageIdentifier String eventId) {
        jdbc.sql("""
                        update term_stop set state = 'IN_FORCE', sequence_number = :sequence
                        where stop_id = :id and sequence_number < :sequence""").param("id", event.stopId()).param("sequence", sequence).update();
        recount(event, event.approvedAt(), eventId);
    }

    /** No term was counted by it. */
    @EventHandler
    void on(TermStopRejected event, @SequenceNumber long sequence) {
        jdbc.sql("""
                        update term_stop set state = 'REJECTED', sequence_number = :sequence
                        where stop_id = :id and sequence_number < :sequence""").param("id", event.stopId()).param("sequence", sequence).update();
    }

    @EventHandler
    void on(TermStopEnded event, @SequenceNumber long sequence, @MessageIdentifier String eventId) {
        jdbc.sql("""
                        update term_stop set state = 'ENDED', until_on = :until, sequence_number = :sequence
                        where stop_id = :id and sequence_number < :sequence""")
                .param("id", event.stopId())
                .param("until", event.until())
                .param("sequence", sequence)
                .update();
        recount(event, event.endedAt(), eventId);
    }

    private void recount(TermStopEvent event, Instant knownAt, String eventId) {
        table.changed();
        var state = StopState.fold(histories.of(event.stopId()).stream()
                        .map(Recorded::event)
                        .map(TermStopEvent.class::cast)
                        .toList())
                .orElseThrow();
        requests.request(
                eventId,
                Recount.ofStop(event.stopId(), state.kinds(), state.declared().act(), knownAt));
    }

    @Override
    public void reset() {
        jdbc.sql("delete from term_stop").update();
    }
}
