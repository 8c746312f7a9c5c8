package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The board: one row for each obligation. An older event never overwrites a newer one, so that a repeated batch, or two
 * nodes that both believe to hold the segment, do no harm.
 */
@Component
@ProcessingGroup(ObligationProjection.GROUP)
class ObligationProjection extends Projection {

    static final String GROUP = "obligations";

    private final JdbcClient jdbc;
    private final OpenTermJson json;
    private final EventRegistry registry;
    private final DueSignal signal;

    ObligationProjection(JdbcClient jdbc, OpenTermJson json, EventRegistry registry, DueSignal signal) {
        this.jdbc = jdbc;
        this.json = json;
        this.registry = registry;
        this.signal = signal;
    }

    @EventHandler
    void on(ObligationArmed event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into obligation (obligation_id, kind, party, application_id, licence_number,
                            licence_issued_on, switch_id, legal_point, trigger_on, working_days, due_on, due_at,
                            requirement_edition, calendar_edition, armed_at, standing, term, last_event, last_event_at,
                            sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?::jsonb, 'ObligationArmed', ?, ?)
                        on conflict (obligation_id) do nothing""")
                .params(
                        event.obligationId(),
                        event.kind(),
                        event.party(),
                        event.applicationId(),
                        event.licenceNumber(),
                        event.licenceIssuedOn(),
                        event.switchId(),
                        event.legalPoint(),
                        event.trigger(),
                        event.workingDays(),
                        event.dueOn(),
                        utc(event.dueAt()),
                        event.requirementEdition(),
                        event.calendarEdition(),
                        utc(event.armedAt()),
                        json.write(OpenTerm.of(event)),
                        utc(recordedAt),
                        sequence)
                .update();
        wakeThePollerOnceTheRowIsThere();
    }

    @EventHandler
    void on(ObligationPaused event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        var before = found(event, sequence);
        counted(event, before, sequence, recordedAt);
        before.ifPresent(row -> jdbc.sql("""
                        update obligation
                        set paused_since = least(paused_since, :from),
                            working_days_left = least(working_days_left, :left)
                        where obligation_id = :id""")
                .param("id", event.obligationId())
                .param("from", event.from())
                .param("left", event.workingDaysLeft())
                .update());
    }

    @EventHandler
    void on(ObligationResumed event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        counted(event, found(event, sequence), sequence, recordedAt);
        wakeThePollerOnceTheRowIsThere();
    }

    @EventHandler
    void on(ObligationExtended event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        counted(event, found(event, sequence), sequence, recordedAt);
    }

    @EventHandler
    void on(ObligationMoved event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        counted(event, found(event, sequence), sequence, recordedAt);
        wakeThePollerOnceTheRowIsThere();
    }

    @EventHandler
    void on(ObligationEscalated event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        counted(event, found(event, sequence), sequence, recordedAt);
    }

    @EventHandler
    void on(ObligationLapsed event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        end(event, Standing.LAPSED, sequence, recordedAt).update();
    }

    @EventHandler
    void on(ObligationCancelled event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        end(event, Standing.CANCELLED, sequence, recordedAt)
                .param("endedAt", utc(event.cancelledAt()))
                .update();
    }

    @EventHandler
    void on(ObligationFulfilled event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        end(event, Standing.FULFILLED, sequence, recordedAt)
                .param("acceptedOn", event.acceptedOn())
                .param("endedAt", utc(event.fulfilledAt()))
                .update();
    }

    @EventHandler
    void on(ObligationFulfilledLate event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        end(event, Standing.FULFILLED_LATE, sequence, recordedAt)
                .param("acceptedOn", event.acceptedOn())
                .param("late", event.workingDaysLate())
                .param("endedAt", utc(event.fulfilledAt()))
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("delete from obligation").update();
    }

    private record Before(Standing standing, OpenTerm term) {}

    /** The row as it was before this event; empty if it shows the event already. */
    private Optional<Before> found(ObligationEvent event, long sequence) {
        return jdbc.sql("""
                        select standing, term from obligation
                        where obligation_id = ? and sequence_number < ? for update""")
                .params(event.obligationId(), sequence)
                .query((row, number) ->
                        new Before(Standing.valueOf(row.getString("standing")), json.read(row.getString("term"))))
                .optional();
    }

    /** The term goes on, with the date that the event says: it is taken over, not computed. */
    private void counted(ObligationEvent event, Optional<Before> before, long sequence, Instant recordedAt) {
        before.ifPresent(row -> {
            var state = ObligationState.of(row.standing(), row.term()).after(event);
            var term = state.term();
            jdbc.sql("""
                            update obligation
                            set standing = :standing, term = :term::jsonb, plain = :plain, working_days = :workingDays, due_on = :dueOn,
                                due_at = :dueAt, calendar_edition = :calendarEdition,
                                paused_since = case when :standing = 'PAUSED' then paused_since end,
                                working_days_left = case when :standing = 'PAUSED' then working_days_left end,
                                last_event = :name, last_event_at = :recordedAt, sequence_number = :sequence,
                                claimed_until = null, attempts = 0, last_error = null
                            where obligation_id = :id""")
                    .param("id", event.obligationId())
                    .param("standing", state.standing().name())
                    .param("term", json.write(term))
                    .param("plain", term.isPlain())
                    .param("workingDays", term.wholeLength())
                    .param("dueOn", term.dueOn())
                    .param("dueAt", utc(term.dueAt()))
                    .param("calendarEdition", term.calendarEdition())
                    .param("name", registry.of(event.getClass()).name())
                    .param("recordedAt", utc(recordedAt))
                    .param("sequence", sequence)
                    .update();
        });
    }

    private JdbcClient.StatementSpec end(ObligationEvent event, Standing standing, long sequence, Instant recordedAt) {
        return jdbc.sql("""
                        update obligation
                        set standing = :standing, last_event = :name, last_event_at = :recordedAt,
                            sequence_number = :sequence, accepted_on = :acceptedOn, ended_at = :endedAt,
                            working_days_late = :late, paused_since = null, working_days_left = null,
                            claimed_until = null, attempts = 0, last_error = null
                        where obligation_id = :id and sequence_number < :sequence""")
                .param("id", event.obligationId())
                .param("standing", standing.name())
                .param("name", registry.of(event.getClass()).name())
                .param("recordedAt", utc(recordedAt))
                .param("sequence", sequence)
                .param("acceptedOn", null, java.sql.Types.DATE)
                .param("endedAt", null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("late", 0);
    }

    private void wakeThePollerOnceTheRowIsThere() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
