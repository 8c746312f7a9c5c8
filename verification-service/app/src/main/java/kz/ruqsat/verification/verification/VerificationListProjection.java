package kz.ruqsat.verification.verification;

import java.sql.Timestamp;
import java.time.Instant;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of verifications as a table. */
@Component
@ProcessingGroup(VerificationListProjection.GROUP)
class VerificationListProjection extends Projection {

    static final String GROUP = "verification-list";

    private final JdbcClient jdbc;

    VerificationListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            VerificationEvent event,
            @SequenceNumber long sequence,
            @org.axonframework.eventhandling.Timestamp Instant at) {
        switch (event) {
            case VerificationOpened opened -> insert(opened, sequence, at);
            case RequirementAssessed assessed -> {
                settle(assessed.applicationId(), assessed.requirement(), assessed.state(), sequence);
                update(event, sequence, at, "phase", null);
            }
            case RequirementReevaluated reevaluated -> {
                var found = reevaluated.requirement();
                settle(reevaluated.applicationId(), found.id(), found.state(), sequence);
                update(event, sequence, at, "phase", null);
            }
            case CompletenessConfirmed confirmed ->
                update(event, sequence, at, "completeness", Completeness.CONFIRMED.name());
            case VerificationConcluded concluded -> concluded(concluded, sequence, at);
            case ApplicationDecided decided ->
                update(
                        event,
                        sequence,
                        at,
                        "phase",
                        decided.decision().equals(RecordDecision.Decision.REFUSED.name())
                                ? Phase.CLOSED.name()
                                : Phase.CONCLUDED.name());
            case VerificationClosed closed -> update(event, sequence, at, "phase", Phase.CLOSED.name());
            case LicenceLinked linked -> update(event, sequence, at, "phase", Phase.SUPERVISED.name());
            case PoolSwitchKnown known -> update(event, sequence, at, "phase", null);
            case PoolSwitchReportReceived report -> update(event, sequence, at, "phase", null);
        }
    }

    private void insert(VerificationOpened opened, long sequence, Instant at) {
        var filing = opened.filing();
        jdbc.sql("""
                        insert into verification_list (application_id, number, subtype, edition, applicant_kk,
                            applicant_ru, identifier_masked, portal, accepted_on, phase, completeness, opened_at,
                            changed_at, sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 'UNCHECKED', ?, ?, ?)
                        on conflict (application_id) do nothing""")
                .params(
                        opened.applicationId(),
                        filing.number(),
                        filing.subtype(),
                        opened.edition(),
                        filing.applicant().nameKk(),
                        filing.applicant().nameRu(),
                        filing.applicant().maskedIdentifier(),
                        filing.portal(),
                        filing.acceptedOn(),
                        Timestamp.from(opened.openedAt()),
                        Timestamp.from(at),
                        sequence)
                .update();
        opened.requirements().forEach(one -> settle(opened.applicationId(), one.id(), one.state(), sequence));
    }

    private void settle(String applicationId, String requirement, String state, long sequence) {
        jdbc.sql("""
                        insert into verification_row (application_id, requirement, state, sequence_number)
                        values (?, ?, ?, ?)
                        on conflict (application_id, requirement) do update
                        set state = excluded.state, sequence_number = excluded.sequence_number
                        where verification_row.sequence_number < excluded.sequence_number""").params(applicationId, requirement, state, sequence).update();
    }

    private void concluded(VerificationConcluded concluded, long sequence, Instant at) {
        boolean incomplete = Outcome.valueOf(concluded.outcome()) == Outcome.INCOMPLETE;
        jdbc.sql("""
                        update verification_list set phase = 'CONCLUDED', outcome = :outcome,
                            completeness = case when :incomplete then 'INCOMPLETE' else completeness end,
                            changed_at = :at, sequence_number = :sequence
                        where application_id = :id and sequence_number < :sequence""")
                .param("outcome", concluded.outcome())
                .param("incomplete", incomplete)
                .param("at", Timestamp.from(at))
                .param("sequence", sequence)
                .param("id", concluded.applicationId())
                .update();
    }

    /** @param value null leaves the column as it is */
    private void update(
            VerificationEvent event,
            long sequence,
            Instant at,
            String column,
            @org.jspecify.annotations.Nullable String value) {
        jdbc.sql("update verification_list set " + column + " = coalesce(:value, " + column + "),"
                        + " changed_at = :at, sequence_number = :sequence"
                        + " where application_id = :id and sequence_number < :sequence")
                .param("value", value)
                .param("at", Timestamp.from(at))
                .param("sequence", sequence)
                .param("id", event.applicationId())
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("delete from verification_row").update();
        jdbc.sql("delete from verification_list").update();
    }
}
