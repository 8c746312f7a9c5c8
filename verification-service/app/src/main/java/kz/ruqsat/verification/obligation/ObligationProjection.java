package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private final DueSignal signal;

    ObligationProjection(JdbcClient jdbc, DueSignal signal) {
        this.jdbc = jdbc;
        this.signal = signal;
    }

    @EventHandler
    void on(ObligationArmed event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into obligation (obligation_id, kind, party, application_id, licence_number,
                            licence_issued_on, switch_id, legal_point, trigger_on, working_days, due_on, due_at,
                            requirement_edition, calendar_edition, armed_at, standing, last_event_at, sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?)
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
                        utc(recordedAt),
                        sequence)
                .update();
        wakeThePollerOnceTheRowIsThere();
    }

    @EventHandler
    void on(ObligationLapsed event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        move(event, Standing.LAPSED, sequence, recordedAt).update();
    }

    @EventHandler
    void on(ObligationCancelled event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        move(event, Standing.CANCELLED, sequence, recordedAt)
                .param("endedAt", utc(event.cancelledAt()))
                .update();
    }

    @EventHandler
    void on(ObligationFulfilled event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        move(event, Standing.FULFILLED, sequence, recordedAt)
                .param("acceptedOn", event.acceptedOn())
                .param("endedAt", utc(event.fulfilledAt()))
                .update();
    }

    @EventHandler
    void on(ObligationFulfilledLate event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        move(event, Standing.FULFILLED_LATE, sequence, recordedAt)
                .param("acceptedOn", event.acceptedOn())
                .param("late", event.workingDaysLate())
                .param("endedAt", utc(event.fulfilledAt()))
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("delete from obligation").update();
    }

    private JdbcClient.StatementSpec move(ObligationEvent event, Standing standing, long sequence, Instant recordedAt) {
        return jdbc.sql("""
                        update obligation
                        set standing = :standing, last_event_at = :recordedAt, sequence_number = :sequence,
                            accepted_on = :acceptedOn, ended_at = :endedAt,
                            working_days_late = :late, claimed_until = null, attempts = 0, last_error = null
                        where obligation_id = :id and sequence_number < :sequence""")
                .param("id", event.obligationId())
                .param("standing", standing.name())
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
