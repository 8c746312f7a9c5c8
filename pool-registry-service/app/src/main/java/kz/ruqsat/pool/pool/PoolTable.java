package kz.ruqsat.pool.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of pools as of a day. A pool that is not accredited yet on that day is not in the register of that day. */
@Component
class PoolTable {

    private static final String AS_OF = """
            from pool p
            join lateral (
                select * from pool_change one
                where one.pool_id = p.pool_id and one.from_on <= :day
                  and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
                order by one.sequence_number desc
                limit 1
            ) c on true
            """;

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(String poolId) {}

    PoolTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** All pools of the register; there are tens of them, not thousands. */
    List<PoolRow> all(AsOf asOf) {
        projections.awaitCurrent(PoolProjection.GROUP);
        return bound("select p.*, c.status, c.from_on, c.ground, c.basis " + AS_OF + " order by p.pool_id", asOf)
                .query(PoolTable::row)
                .list();
    }

    /** A part of the register in the order of entry. */
    Page<PoolRow> page(AsOf asOf, @Nullable String cursor, Limit limit) {
        projections.awaitCurrent(PoolProjection.GROUP);
        var after = Cursor.read(cursor, Position.class);
        var rows = bound(
                        "select p.*, c.status, c.from_on, c.ground, c.basis " + AS_OF
                                + " where p.pool_id > :after order by p.pool_id limit :limit",
                        asOf)
                .param("after", after == null ? "" : after.poolId())
                .param("limit", limit.value() + 1)
                .query(PoolTable::row)
                .list();
        var total = bound("select count(*) " + AS_OF, asOf).query(Long.class).single();
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        var shown = rows.subList(0, limit.value());
        return new Page<>(shown, Cursor.of(new Position(shown.getLast().id())), total);
    }

    private JdbcClient.StatementSpec bound(String sql, AsOf asOf) {
        return jdbc.sql(sql)
                .param("day", asOf.day())
                .param("known", asOf.knownAt() == null ? null : asOf.knownAt().atOffset(ZoneOffset.UTC));
    }

    private static PoolRow row(ResultSet row, int number) throws SQLException {
        return new PoolRow(
                row.getString("pool_id"),
                new PoolName(row.getString("name_kk"), row.getString("name_ru")),
                row.getString("bin"),
                AccreditationStatus.valueOf(row.getString("status")),
                row.getObject("from_on", LocalDate.class),
                row.getString("ground"),
                row.getString("basis"),
                row.getObject("accredited_from", LocalDate.class));
    }
}
