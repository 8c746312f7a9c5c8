package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projection;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When each term reaches which rung. Counted back from the last day that holds with the calendar that the term pins, so
 * that a rebuilt table is the same; a rung that was reached stays reached, whatever moves the term afterwards.
 */
@Component
@ProcessingGroup(EscalationProjection.GROUP)
class EscalationProjection extends Projection {

    static final String GROUP = "escalations";

    private final JdbcClient jdbc;
    private final EscalationRules rules;
    private final TermCalendars calendars;
    private final Obligations obligations;
    private final DueSignal signal;

    EscalationProjection(
            JdbcClient jdbc,
            EscalationRules rules,
            TermCalendars calendars,
            Obligations obligations,
            @Qualifier("escalationSignal") DueSignal signal) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.calendars = calendars;
        this.obligations = obligations;
        this.signal = signal;
    }

    @EventHandler
    void on(ObligationArmed event, @SequenceNumber long sequence) {
        schedule(event, event.counted(), sequence);
    }

    @EventHandler
    void on(ObligationResumed event, @SequenceNumber long sequence) {
        schedule(event, event.counted(), sequence);
    }

    @EventHandler
    void on(ObligationExtended event, @SequenceNumber long sequence) {
        schedule(event, event.counted(), sequence);
    }

    @EventHandler
    void on(ObligationMoved event, @SequenceNumber long sequence) {
        schedule(event, event.counted(), sequence);
    }

    /** While its clock stands still a term reaches nothing. */
    @EventHandler
    void on(ObligationPaused event, @SequenceNumber long sequence) {
        jdbc.sql("""
                        update escalation_rung set reached_at = null, sequence_number = :sequence
                        where obligation_id = :id and not done and sequence_number < :sequence""")
                .param("id", event.obligationId())
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void on(ObligationEscalated event) {
        jdbc.sql("""
                        update escalation_rung set done = true, claimed_until = null, attempts = 0, last_error = null
                        where obligation_id = ? and rung = ?""").params(event.obligationId(), event.rung()).update();
    }

    /** Nobody is warned any more of an end that has come. */
    @EventHandler
    void on(ObligationLapsed event) {
        jdbc.sql("delete from escalation_rung where obligation_id = ? and not done and not after_the_end")
                .param(event.obligationId())
                .update();
    }

    @EventHandler
    void on(ObligationFulfilled event) {
        end(event);
    }

    @EventHandler
    void on(ObligationFulfilledLate event) {
        end(event);
    }

    @EventHandler
    void on(ObligationCancelled event) {
        end(event);
    }

    @Override
    public void reset() {
        jdbc.sql("delete from escalation_rung").update();
    }

    private void end(ObligationEvent event) {
        jdbc.sql("delete from escalation_rung where obligation_id = ? and not done")
                .param(event.obligationId())
                .update();
    }

    private void schedule(ObligationEvent event, @Nullable CountedTerm counted, long sequence) {
        if (counted == null) {
            return;
        }
        var armed = event instanceof ObligationArmed begin
                ? begin
                : obligations.find(event.obligationId(), null).orElseThrow().armed();
        var calendar = calendars.edition(counted.calendarEdition()).orElseGet(calendars::knownNow);
        for (var rung : rules.of(ObligationKind.valueOf(armed.kind()))) {
            rung.day(armed.trigger(), counted.dueOn(), calendar.calendar())
                    .ifPresent(day -> wait(armed, rung, counted.dueAt(), begin(day, calendar), sequence));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }

    private void wait(ObligationArmed armed, Rung rung, Instant dueAt, Instant reachedAt, long sequence) {
        jdbc.sql("""
                        insert into escalation_rung (obligation_id, rung, kind, audience, after_the_end, due_at,
                            reached_at, sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (obligation_id, rung) do update
                        set due_at = excluded.due_at, reached_at = excluded.reached_at,
                            sequence_number = excluded.sequence_number, claimed_until = null, attempts = 0
                        where not escalation_rung.done and escalation_rung.sequence_number < excluded.sequence_number""")
                .params(
                        armed.obligationId(),
                        rung.code(),
                        armed.kind(),
                        rung.audience().name(),
                        rung.isAfterTheEnd(),
                        utc(dueAt),
                        utc(reachedAt),
                        sequence)
                .update();
    }

    private static Instant begin(LocalDate day, TermCalendar calendar) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
