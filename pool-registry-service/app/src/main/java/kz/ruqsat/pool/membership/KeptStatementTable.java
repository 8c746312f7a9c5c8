package kz.ruqsat.pool.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of pools that wait for a licence, oldest first. */
@Component
class KeptStatementTable {

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(Instant statedAt, String membershipId, String kind, LocalDate on) {}

    private record Row(String membershipId, KeptStatement line) {}

    KeptStatementTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    Page<KeptStatement> of(String poolId, @Nullable String cursor, Limit limit) {
        projections.awaitCurrent(MembershipProjection.GROUP);
        var after = Cursor.read(cursor, Position.class);
        var rows = jdbc.sql("""
                        select k.*, (select max(m.issued_on) from membership m
                                     where m.licence_number = k.licence_number) as known_issued_on
                        from kept_statement k
                        where k.pool_id = :pool
                          and (k.stated_at, k.membership_id, k.kind, k.on_date) > (:at, :membership, :kind, :on)
                        order by k.stated_at, k.membership_id, k.kind, k.on_date
                        limit :limit""")
                .param("pool", poolId)
                .param("at", (after == null ? Instant.EPOCH : after.statedAt()).atOffset(ZoneOffset.UTC))
                .param("membership", after == null ? "" : after.membershipId())
                .param("kind", after == null ? "" : after.kind())
                .param("on", after == null ? LocalDate.EPOCH : after.on())
                .param("limit", limit.value() + 1)
                .query(KeptStatementTable::row)
                .list();
        var total = jdbc.sql("select count(*) from kept_statement where pool_id = ?")
                .param(poolId)
                .query(Long.class)
                .single();
        var shown = rows.subList(0, Math.min(rows.size(), limit.value()));
        var lines = shown.stream().map(Row::line).toList();
        return new Page<>(lines, rows.size() > limit.value() ? Cursor.of(position(shown.getLast())) : null, total);
    }

    private static Position position(Row last) {
        return new Position(
                last.line().statedAt(),
                last.membershipId(),
                last.line().kind().name(),
                last.line().on());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("membership_id"),
                new KeptStatement(
                        StatementKind.valueOf(row.getString("kind")),
                        new LicenceRef(
                                row.getString("licence_number"), row.getObject("licence_issued_on", LocalDate.class)),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                        row.getObject("known_issued_on", LocalDate.class)));
    }
}
