package kz.ruqsat.application.licence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.licence.LicenceView.Holder;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds licences: the one of an application from its own events, lists and numbers from the table that follows them. */
@Component
public class LicenceTable {

    private final JdbcClient jdbc;
    private final Histories histories;
    private final Projections projections;
    private final InstantSource clock;
    private final ZoneId zone;

    LicenceTable(JdbcClient jdbc, Histories histories, Projections projections, InstantSource clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.projections = projections;
        this.clock = clock;
        this.zone = zone;
    }

    /** Where a page ends: licences are listed by number. */
    record Position(String number) {}

    /** The licence that an application led to, at once after it was issued. */
    public Optional<LicenceView> ofApplication(String applicationId, @Nullable Instant asOf) {
        return histories.of(LicenceSaga.licenceId(applicationId), asOf).stream()
                .map(recorded -> switch ((LicenceEvent) recorded.event()) {
                    case LicenceIssued issued -> view(issued, asOf);
                })
                .findFirst();
    }

    /** A licence by its number, if the portal is the one that it belongs to, or null for everybody. */
    Optional<LicenceView> byNumber(String number, @Nullable String portal, @Nullable Instant asOf) {
        projections.awaitCurrent(LicenceProjection.GROUP);
        return jdbc.sql("""
                        select * from licence where number = :number and issued_at <= :asOf
                            and (:portal = '' or portal = :portal)""")
                .param("number", number)
                .param("asOf", Timestamp.from(asOf == null ? clock.instant() : asOf))
                .param("portal", portal == null ? "" : portal)
                .query((row, _) -> view(row, asOf))
                .optional();
    }

    /** A page of the licences issued by a moment, of one portal or, with null, of all. */
    public Page<LicenceView> list(
            @Nullable String portal, @Nullable Instant asOf, @Nullable String cursor, Limit limit) {
        var after = Cursor.read(cursor, Position.class);
        projections.awaitCurrent(LicenceProjection.GROUP);
        var issuedBy = Timestamp.from(asOf == null ? clock.instant() : asOf);
        var owner = portal == null ? "" : portal;
        long total = jdbc.sql(
                        "select count(*) from licence where issued_at <= :asOf and (:portal = '' or portal = :portal)")
                .param("asOf", issuedBy)
                .param("portal", owner)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("""
                        select * from licence where issued_at <= :asOf and (:portal = '' or portal = :portal)
                            and number > :after order by number limit :limit""")
                .param("asOf", issuedBy)
                .param("portal", owner)
                .param("after", after == null ? "" : after.number())
                .param("limit", limit.value() + 1)
                .query((row, _) -> view(row, asOf))
                .list();
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        var shown = rows.subList(0, limit.value());
        return new Page<>(shown, Cursor.of(new Position(shown.getLast().number())), total);
    }

    private LicenceView view(LicenceIssued issued, @Nullable Instant asOf) {
        var holder = issued.holder();
        return new LicenceView(
                issued.number(),
                issued.issuedOn(),
                issued.validUntil(),
                state(issued.validUntil(), asOf),
                issued.subtype(),
                new Holder(holder.kind(), holder.identifier(), holder.name()),
                issued.applicationId(),
                issued.issuedAt());
    }

    private LicenceView view(ResultSet row, @Nullable Instant asOf) throws SQLException {
        var validUntil = row.getObject("valid_until", LocalDate.class);
        return new LicenceView(
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                validUntil,
                state(validUntil, asOf),
                row.getString("subtype"),
                new Holder(
                        row.getString("holder_kind"),
                        row.getString("holder_identifier"),
                        new Name(row.getString("holder_kk"), row.getString("holder_ru"))),
                row.getString("application_id"),
                row.getTimestamp("issued_at").toInstant());
    }

    /** The last day is part of the term. */
    private String state(LocalDate validUntil, @Nullable Instant asOf) {
        var day = (asOf == null ? clock.instant() : asOf).atZone(zone).toLocalDate();
        return day.isAfter(validUntil) ? "EXPIRED" : "ACTIVE";
    }
}
