package kz.ruqsat.application.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.verification.VerificationStatus.Obligation;
import kz.ruqsat.application.verification.VerificationStatus.Requirement;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told, kept as it came. The last word on each thing is its state; by an earlier moment, its state as of then. */
@Component
public class VerificationTable {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One message, as far as it matters for order and repeats.
     *
     * @param sequence its number in the history of the thing that it is about
     * @param at when what it tells happened
     */
    public record Message(String id, long sequence, Instant at) {}

    /** The verification itself: under which edition, or with which outcome. */
    public void verification(
            Message message, String applicationId, @Nullable String edition, @Nullable String outcome) {
        jdbc.sql("""
                        insert into verification_told (message_id, application_id, edition, outcome, told_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(message.id(), applicationId, edition, outcome, Timestamp.from(message.at()))
                .update();
    }

    public void requirements(Message message, String applicationId, List<Requirement> requirements) {
        for (var requirement : requirements) {
            jdbc.sql("""
                            insert into requirement_told (message_id, application_id, requirement, state, reason_code,
                                reason_kk, reason_ru, reason_en, told_at, sequence_number)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            message.id(),
                            applicationId,
                            requirement.id(),
                            requirement.state(),
                            requirement.reasonCode(),
                            requirement.reason().kk(),
                            requirement.reason().ru(),
                            requirement.reason().en(),
                            Timestamp.from(message.at()),
                            message.sequence())
                    .update();
        }
    }

    public void obligation(
            Message message, Obligation obligation, @Nullable String applicationId, @Nullable String licenceNumber) {
        var dueAt = obligation.dueAt();
        jdbc.sql("""
                        insert into obligation_told (message_id, obligation_id, application_id, licence_number, kind,
                            party, legal_point, status, due_at, told_at, sequence_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        message.id(),
                        obligation.id(),
                        applicationId,
                        licenceNumber,
                        obligation.kind(),
                        obligation.party(),
                        obligation.legalPoint(),
                        obligation.status(),
                        dueAt == null ? null : Timestamp.from(dueAt),
                        Timestamp.from(message.at()),
                        message.sequence())
                .update();
    }

    /**
     * What is known about an application; empty until its verification was told of.
     *
     * @param licenceNumber of the licence it led to, whose terms belong to it as well
     * @param asOf null for now
     */
    public Optional<VerificationStatus> of(
            String applicationId, @Nullable String licenceNumber, @Nullable Instant asOf) {
        var until = Timestamp.from(asOf == null ? EVER : asOf);
        var edition = last("edition", applicationId, until);
        var outcome = last("outcome", applicationId, until);
        var requirements = requirements(applicationId, until);
        var obligations = obligations(applicationId, licenceNumber, until);
        if (edition.isEmpty() && outcome.isEmpty() && requirements.isEmpty() && obligations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new VerificationStatus(edition.orElse(null), outcome.orElse(null), requirements, obligations));
    }

    private Optional<String> last(String column, String applicationId, Timestamp until) {
        return jdbc.sql("select " + column + " from verification_told where application_id = ? and told_at <= ? and "
                        + column + " is not null order by told_at desc limit 1")
                .params(applicationId, until)
                .query(String.class)
                .optional();
    }

    /** Whatever names the edition tells all rows of it; what was told about others before no longer holds. */
    private List<Requirement> requirements(String applicationId, Timestamp until) {
        return jdbc.sql("""
                        select distinct on (requirement) requirement, state, reason_code, reason_kk, reason_ru, reason_en
                        from requirement_told where application_id = :id and told_at <= :until
                            and sequence_number >= coalesce((
                                select max(r.sequence_number) from requirement_told r
                                join verification_told v on v.message_id = r.message_id
                                where r.application_id = :id and v.edition is not null and v.told_at <= :until), 0)
                        order by requirement, sequence_number desc""")
                .param("id", applicationId)
                .param("until", until)
                .query(VerificationTable::requirement)
                .list();
    }

    /** A message about the end of a term does not repeat when it was due; while its clock stands still it is never due. */
    private List<Obligation> obligations(String applicationId, @Nullable String licenceNumber, Timestamp until) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (o.obligation_id) o.obligation_id, o.kind, o.party, o.legal_point, o.status,
                                case when o.status = 'PAUSED' then null else coalesce(o.due_at, (
                                    select d.due_at from obligation_told d
                                    where d.obligation_id = o.obligation_id and d.told_at <= :until
                                      and d.due_at is not null
                                    order by d.sequence_number desc limit 1)) end as due_at
                            from obligation_told o
                            where (o.application_id = :application or o.licence_number = :licence)
                                and o.told_at <= :until
                            order by o.obligation_id, o.sequence_number desc) latest
                        order by due_at, obligation_id""")
                .param("until", until)
                .param("application", applicationId)
                .param("licence", licenceNumber == null ? "" : licenceNumber)
                .query(VerificationTable::obligation)
                .list();
    }

    private static Requirement requirement(ResultSet row, int number) throws SQLException {
        return new Requirement(
                row.getString("requirement"),
                row.getString("state"),
                row.getString("reason_code"),
                new Texts(row.getString("reason_kk"), row.getString("reason_ru"), row.getString("reason_en")));
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        var dueAt = row.getTimestamp("due_at");
        return new Obligation(
                row.getString("obligation_id"),
                row.getString("kind"),
                row.getString("party"),
                row.getString("legal_point"),
                dueAt == null ? null : dueAt.toInstant(),
                row.getString("status"));
    }
}
