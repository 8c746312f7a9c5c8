package kz.ruqsat.pool.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register as of a day. There are tens of pools, not thousands: all are read, and {@link Accreditation} says how each
 * stands. A pool that is not accredited yet on that day is not in the register of that day.
 */
@Component
class PoolTable {

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(String poolId) {}

    private record Line(String poolId, PoolName name, String bin, LocalDate from, AccreditationChange change) {}

    PoolTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** All pools, in the order of entry, with what was known of them. */
    List<RegisteredPool> known(AsOf asOf) {
        projections.awaitCurrent(PoolProjection.GROUP);
        Map<String, RegisteredPool> pools = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.*, c.kind, c.from_on, c.until_on, c.ground, c.basis
                        from pool p join pool_change c using (pool_id)
                        where cast(:known as timestamptz) is null or c.recorded_at <= :known
                        order by p.pool_id, c.sequence_number""")
                .param("known", asOf.knownAt() == null ? null : asOf.knownAt().atOffset(ZoneOffset.UTC))
                .query(PoolTable::line)
                .list()
                .forEach(line -> pools.merge(
                        line.poolId(),
                        pool(line, Accreditation.NONE),
                        (known, one) -> pool(line, known.accreditation())));
        return List.copyOf(pools.values());
    }

    /** A part of the register in the order of entry. */
    Page<PoolRow> page(AsOf asOf, @Nullable String cursor, Limit limit) {
        var after = Cursor.read(cursor, Position.class);
        var all = known(asOf).stream()
                .map(pool -> pool.on(asOf.day()))
                .flatMap(Optional::stream)
                .toList();
        var rows = new ArrayList<>(all);
        rows.removeIf(row -> after != null && row.id().compareTo(after.poolId()) <= 0);
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, all.size());
        }
        var shown = rows.subList(0, limit.value());
        return new Page<>(shown, Cursor.of(new Position(shown.getLast().id())), all.size());
    }

    private static RegisteredPool pool(Line line, Accreditation before) {
        return new RegisteredPool(line.poolId(), line.name(), line.bin(), line.from(), before.after(line.change()));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("pool_id"),
                new PoolName(row.getString("name_kk"), row.getString("name_ru")),
                row.getString("bin"),
                row.getObject("accredited_from", LocalDate.class),
                new AccreditationChange(
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("ground"),
                        row.getString("basis")));
    }
}
