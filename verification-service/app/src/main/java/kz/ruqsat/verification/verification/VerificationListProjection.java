package kz.ruqsat.verification.verification;

import java.time.Instant;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of verifications as a table. */
@Component
@ProcessingGroup(VerificationListProjection.GROUP)
class VerificationListProjection extends Projection {

    static final String GROUP = VerificationList.GROUP;

    private final JdbcClient jdbc;

    VerificationListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VerificationOpened opened, @SequenceNumber long sequence, @Timestamp Instant at) {
        insert(opened, sequence, at);
        opened.requirements().forEach(one -> settle(opened.applicationId(), one.id(), one.state(), sequence));
    }

    @EventHandler
    void on(RequirementAssessed assessed, @SequenceNumber long sequence, @Timestamp Instant at) {
        settle(assessed.applicationId(), assessed.requirement(), assessed.state(), sequence);
        update(assessed, sequence, at, "phase", null);
    }

    @EventHandler
    void on(RequirementReevaluated reevaluated, @SequenceNumber long sequence, @Timestamp Instant at) {
        var found = reevaluated.requirement();
        settle(reevaluated.applicationId(), found.id(), reevaluated.standsAs(), sequence);
        update(reevaluated, sequence, at, "phase", null);
    }

    /** Another edition may have other rows. */
    @EventHandler
    void on(VerificationRebased rebased, @SequenceNumber long sequence, @Timestamp Instant at) {
        jdbc.sql("""
                        delete from verification_row where application_id = ? and sequence_number < ?
                            and requirement <> all (string_to_array(?, ','))""")
                .params(rebased.applicationId(), sequence, String.join(",", rebased.kept()))
                .update();
        rebased.foundAnew().forEach(one -> settle(rebased.applicationId(), one.id(), one.state(), sequence));
        update(rebased, sequence, at, "edition", rebased.edition());
    }

    @EventHandler
    void on(CompletenessConfirmed confirmed, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(confirmed, sequence, at, "completeness", Completeness.CONFIRMED.name());
    }

    @EventHandler
    void on(ApplicationDecided decided, @SequenceNumber long sequence, @Timestamp Instant at) {
        boolean refused = decided.decision().equals(RecordDecision.Decision.REFUSED.name());
        update(decided, sequence, at, "phase", refused ? Phase.CLOSED.name() : Phase.CONCLUDED.name());
    }

    @EventHandler
    void on(VerificationClosed closed, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(closed, sequence, at, "phase", Phase.CLOSED.name());
    }

    @EventHandler
    void on(LicenceLinked linked, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(linked, sequence, at, "phase", Phase.SUPERVISED.name());
    }

    @EventHandler
    void on(PoolSwitchKnown known, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(known, sequence, at, "phase", null);
    }

    @EventHandler
    void on(PoolSwitchReportReceived report, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(report, sequence, at, "phase", null);
    }

    @EventHandler
    void on(PoolSwitchCorrectionReceived corrected, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(corrected, sequence, at, "phase", null);
    }

    @EventHandler
    void on(PoolSwitchTakenBack takenBack, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(takenBack, sequence, at, "phase", null);
    }

    @EventHandler
    void on(InquiryOpened asked, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(asked, sequence, at, "phase", null);
    }

    @EventHandler
    void on(InquiryAnswered answered, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(answered, sequence, at, "phase", null);
    }

    @EventHandler
    void on(InquiryUnanswered silence, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(silence, sequence, at, "phase", null);
    }

    @EventHandler
    void on(InquiryDropped dropped, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(dropped, sequence, at, "phase", null);
    }

    @EventHandler
    void on(LicenceSuspensionKnown suspended, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(suspended, sequence, at, "phase", null);
    }

    @EventHandler
    void on(LicenceResumptionKnown resumed, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(resumed, sequence, at, "phase", null);
    }

    @EventHandler
    void on(LicenceEndKnown end, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(end, sequence, at, "phase", Phase.ENDED.name());
    }

    @EventHandler
    void on(LicenceDocumentReplaced document, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(document, sequence, at, "phase", null);
    }

    @EventHandler
    void on(HostLicenceChanged change, @SequenceNumber long sequence, @Timestamp Instant at) {
        update(change, sequence, at, "phase", null);
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
                        java.sql.Timestamp.from(opened.openedAt()),
                        java.sql.Timestamp.from(at),
                        sequence)
                .update();
    }

    private void settle(String applicationId, String requirement, String state, long sequence) {
        jdbc.sql("""
                        insert into verification_row (application_id, requirement, state, sequence_number)
                        values (?, ?, ?, ?)
                        on conflict (application_id, requirement) do update
                        set state = excluded.state, sequence_number = excluded.sequence_number
                        where verification_row.sequence_number < excluded.sequence_number""").params(applicationId, requirement, state, sequence).update();
    }

    @EventHandler
    void on(VerificationConcluded concluded, @SequenceNumber long sequence, @Timestamp Instant at) {
        boolean incomplete = Outcome.valueOf(concluded.outcome()) == Outcome.INCOMPLETE;
        jdbc.sql("""
                        update verification_list set phase = 'CONCLUDED', outcome = :outcome,
                            completeness = case when :incomplete then 'INCOMPLETE' else completeness end,
                            changed_at = :at, sequence_number = :sequence
                        where application_id = :id and sequence_number < :sequence""")
                .param("outcome", concluded.outcome())
                .param("incomplete", incomplete)
                .param("at", java.sql.Timestamp.from(at))
                .param("sequence", sequence)
                .param("id", concluded.applicationId())
                .update();
    }

    /** @param value null leaves the column as it is */
    private void update(VerificationEvent event, long sequence, Instant at, String column, @Nullable String value) {
        jdbc.sql("update verification_list set " + column + " = coalesce(:value, " + column + "),"
                        + " changed_at = :at, sequence_number = :sequence"
                        + " where application_id = :id and sequence_number < :sequence")
                .param("value", value)
                .param("at", java.sql.Timestamp.from(at))
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
