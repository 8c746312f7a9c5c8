package kz.ruqsat.verification.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    }

    Optional<KnownLicence> find(String key) {
        return one("licence_key", key);
    }

    /** Those that are known, by their key. */
    Map<String, KnownLicence> find(Collection<String> keys) {
        return jdbc
                .sql("select * from known_licence where licence_key = any (?)")
                .param(keys.toArray(String[]::new))
                .query(LicenceTable::licence)
                .list()
                .stream()
                .collect(Collectors.toMap(KnownLicence::key, Function.identity()));
    }

    Optional<KnownLicence> ofApplication(String applicationId) {
        return one("application_id", applicationId);
    }

    /** The last day counts. Suspension and termination are not told of yet. */
    @Override
    public @Nullable Boolean valid(Facts.HostLicence licence, LocalDate on) {
        if (licence.number() == null || licence.issuedOn() == null) {
            return null;
        }
        return find(KnownLicence.key(licence.number(), licence.issuedOn()))
                .map(known -> known.subtype().equals("I")
                        && !on.isBefore(known.issuedOn())
                        && !on.isAfter(known.validUntil()))
                .orElse(null);
    }

    private Optional<KnownLicence> one(String column, String value) {
        return jdbc.sql("select * from known_licence where " + column + " = ?")
                .param(value)
                .query(LicenceTable::licence)
                .optional();
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
