package kz.ruqsat.verification.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ruqsat.verification.requirement.Facts;
import kz.ruqsat.verification.requirement.HostLicences;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every licence that was issued, by number and date of issue. */
@Component
class LicenceTable implements HostLicences {

    private final JdbcClient jdbc;

    LicenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void issued(KnownLicence licence) {
        jdbc.sql("""
                        insert into known_licence
                            (licence_id, licence_key, number, issued_on, valid_until, subtype, application_id, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (licence_id) do nothing""")
                .params(
                        licence.licenceId(),
                        licence.key(),
                        licence.number(),
                        licence.issuedOn(),
                        licence.validUntil(),
                        licence.subtype(),
                        licence.applicationId(),
                        Timestamp.from(licence.issuedAt()))
                .update();
        jdbc.sql("insert into known_licence_document (licence_key, licence_id) values (?, ?) on conflict do nothing")
                .params(licence.key(), licence.licenceId())
                .update();
    }

    /** By whichever of its documents. */
    Optional<KnownLicence> find(String key) {
        return jdbc.sql("""
                        select l.* from known_licence l join known_licence_document d on d.licence_id = l.licence_id
                        where d.licence_key = ?""").param(key).query(LicenceTable::licence).optional();
    }

    /** Of all its documents. */
    List<String> keys(String licenceId) {
        return jdbc.sql("select licence_key from known_licence_document where licence_id = ? order by licence_key")
                .param(licenceId)
                .query(String.class)
                .list();
    }

    /** Those that are known, by the key of whichever document was named. */
    Map<String, KnownLicence> find(Collection<String> keys) {
        return jdbc
                .sql("""
                        select d.licence_key as named, l.* from known_licence l
                        join known_licence_document d on d.licence_id = l.licence_id
                        where d.licence_key = any (?)""")
                .param(keys.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("named"), licence(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<KnownLicence> ofApplication(String applicationId) {
        return jdbc.sql("select * from known_licence where application_id = ?")
                .param(applicationId)
                .query(LicenceTable::licence)
                .optional();
    }

    /** The last day counts; on the days of a suspension and from its end on a licence is not valid. */
    @Override
    public @Nullable Boolean valid(Facts.HostLicence licence, LocalDate on) {
        if (licence.number() == null || licence.issuedOn() == null) {
            return null;
        }
        return find(KnownLicence.key(licence.number(), licence.issuedOn()))
                .map(known -> known.subtype().equals("I") && inForce(known, on))
                .orElse(null);
    }

    private boolean inForce(KnownLicence licence, LocalDate on) {
        boolean stopped = jdbc.sql("""
                        select exists (select from known_termination where licence_id = :licence and from_day <= :on)
                            or exists (select from known_suspension where licence_id = :licence
                                and :on between from_day and last_day and (resumed_on is null or resumed_on > :on))""")
                .param("licence", licence.licenceId())
                .param("on", on)
                .query(Boolean.class)
                .single();
        return !on.isBefore(licence.issuedOn()) && !on.isAfter(licence.validUntil()) && !stopped;
    }

    private static KnownLicence licence(ResultSet row, int number) throws SQLException {
        return new KnownLicence(
                row.getString("licence_id"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("subtype"),
                row.getString("application_id"),
                row.getTimestamp("issued_at").toInstant());
    }
}
