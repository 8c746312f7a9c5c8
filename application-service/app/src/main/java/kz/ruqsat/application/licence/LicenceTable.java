package kz.ruqsat.application.licence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
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

/** Finds licences: a single one from its own events, lists and numbers from the tables that follow them. */
@Component
public class LicenceTable {

    /** How each document stands on a day, as it was known at a moment; the same rule as {@link LicenceFile#standing}. */
    private static final String SHOWN = """
            with shown as (
                select l.number, l.issued_on, l.valid_until, l.subtype, l.application_id, l.holder_kind,
                    l.holder_identifier, l.holder_kk, l.holder_ru, l.issued_at, l.replaces,
                    case when l.replaced_at <= :asOf then l.replaced_by end as replaced_by,
                    s.from_day as suspended_from, s.last_day as suspended_until,
                    case when l.replaced_at <= :asOf then null else t.from_day end as terminated_from,
                    case when l.replaced_at <= :asOf then 'REISSUED'
                         when t.from_day <= :day then 'TERMINATED'
                         when l.valid_until < :day then 'EXPIRED'
                         when s.suspension_id is not null then 'SUSPENDED'
                         else 'ACTIVE' end as state
                from licence l
                left join licence_termination t on t.licence_id = l.licence_id and t.decided_at <= :asOf
                left join licence_suspension s on s.licence_id = l.licence_id and s.decided_at <= :asOf
                    and :day between s.from_day and s.last_day
                    and (s.resumed_at is null or s.resumed_at > :asOf or s.resumed_on > :day)
                where l.issued_at <= :asOf and (:portal = '' or l.portal = :portal))
            """;

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

    /** The document in hand of the licence that an application led to, at once after it was issued. */
    public Optional<LicenceView> ofApplication(String applicationId, @Nullable Instant asOf) {
        var history = histories.of(LicenceSaga.licenceId(applicationId), asOf);
        return LicenceFile.of(history, null, day(asOf)).map(LicenceFile::view);
    }

    /** The document with this number, if the portal is the one that it belongs to, or null for everybody. */
    public Optional<LicenceFile> byNumber(String number, @Nullable String portal, @Nullable Instant asOf) {
        projections.awaitCurrent(LicenceProjection.GROUP);
        return jdbc.sql("select licence_id from licence where number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .flatMap(licenceId -> LicenceFile.of(histories.of(licenceId, asOf), number, day(asOf)))
                .filter(file -> portal == null || portal.equals(file.portal()));
    }

    /**
     * A page of the documents issued by a moment, of one portal or, with null, of all.
     *
     * @param states empty for all
     */
    public Page<LicenceView> list(
            @Nullable String portal,
            Set<LicenceStanding> states,
            @Nullable Instant asOf,
            @Nullable String cursor,
            Limit limit) {
        var after = Cursor.read(cursor, Position.class);
        projections.awaitCurrent(LicenceProjection.GROUP);
        var where = states.isEmpty() ? "" : " where state in (:states)";
        var parameters = new HashMap<String, Object>();
        parameters.put("asOf", Timestamp.from(asOf == null ? clock.instant() : asOf));
        parameters.put("day", day(asOf));
        parameters.put("portal", portal == null ? "" : portal);
        if (!states.isEmpty()) {
            parameters.put("states", states.stream().map(Enum::name).toList());
        }
        long total = jdbc.sql(SHOWN + "select count(*) from shown" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = jdbc.sql(SHOWN + "select * from shown" + (where.isEmpty() ? " where" : where + " and")
                        + " number > :after order by number limit :limit")
                .params(parameters)
                .param("after", after == null ? "" : after.number())
                .param("limit", limit.value() + 1)
                .query((row, _) -> view(row))
                .list();
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        var shown = rows.subList(0, limit.value());
        return new Page<>(shown, Cursor.of(new Position(shown.getLast().number())), total);
    }

    private static LicenceView view(ResultSet row) throws SQLException {
        var state = row.getString("state");
        boolean suspended = state.equals(LicenceStanding.SUSPENDED.name());
        return new LicenceView(
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                state,
                row.getString("subtype"),
                new Holder(
                        row.getString("holder_kind"),
                        row.getString("holder_identifier"),
                        new Name(row.getString("holder_kk"), row.getString("holder_ru"))),
                row.getString("application_id"),
                row.getTimestamp("issued_at").toInstant(),
                suspended ? row.getObject("suspended_from", LocalDate.class) : null,
                suspended ? row.getObject("suspended_until", LocalDate.class) : null,
                row.getObject("terminated_from", LocalDate.class),
                row.getString("replaces"),
                row.getString("replaced_by"));
    }

    private LocalDate day(@Nullable Instant asOf) {
        return LocalDate.ofInstant(asOf == null ? clock.instant() : asOf, zone);
    }
}
