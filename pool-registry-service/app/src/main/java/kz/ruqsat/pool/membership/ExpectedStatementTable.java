package kz.ruqsat.pool.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is expected of a pool: a join for each move to it that the licensee told and the pool has not stated; a leave for
 * each move away from it of which it has not spoken; the same for a pool joined in addition or left for none. A line
 * answers a move when the licensee did not move elsewhere on a day strictly between the two, the same rule by which joins
 * are matched.
 */
@Component
class ExpectedStatementTable {

    private static final String EXPECTED = """
            with wanted as (
                select 'JOINED' as kind, s.switch_id, s.membership_id, s.told_on as on_date, true as of_move
                from pool_switch s
                where s.to_pool_id = :pool and s.told_on is not null and s.stated_on is null
                union all
                select 'LEFT', s.switch_id, s.membership_id, coalesce(s.told_on, s.stated_on), true
                from pool_switch s
                where s.from_pool_id = :pool
                union all
                select n.kind, n.notice_id, n.membership_id, n.on_date, false
                from pool_notice n
                where n.pool_id = :pool
            ), expected as (
                select w.* from wanted w
                where w.kind = 'JOINED' and w.of_move or not exists (
                    select 1 from pool_statement l
                    where l.membership_id = w.membership_id and l.pool_id = :pool and l.kind = w.kind
                      and not exists (
                        select 1 from pool_switch o
                        where o.membership_id = w.membership_id and o.switch_id <> w.switch_id
                          and coalesce(o.told_on, o.stated_on) > least(l.on_date, w.on_date)
                          and coalesce(o.told_on, o.stated_on) < greatest(l.on_date, w.on_date)))
            )
            """;

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(LocalDate on, String switchId, String kind) {}

    ExpectedStatementTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** Oldest first. */
    Page<ExpectedStatement> of(String poolId, @Nullable String cursor, Limit limit) {
        projections.awaitCurrent(MembershipProjection.GROUP);
        var after = Cursor.read(cursor, Position.class);
        var rows = jdbc.sql(EXPECTED + """
                        select e.*, m.licence_number, m.issued_on
                        from expected e join membership m using (membership_id)
                        where (e.on_date, e.switch_id, e.kind) > (:on, :switch, :kind)
                        order by e.on_date, e.switch_id, e.kind
                        limit :limit""")
                .param("pool", poolId)
                .param("on", after == null ? LocalDate.EPOCH : after.on())
                .param("switch", after == null ? "" : after.switchId())
                .param("kind", after == null ? "" : after.kind())
                .param("limit", limit.value() + 1)
                .query(ExpectedStatementTable::row)
                .list();
        var total = jdbc.sql(EXPECTED + "select count(*) from expected")
                .param("pool", poolId)
                .query(Long.class)
                .single();
        return rows.size() <= limit.value() ? new Page<>(rows, null, total) : part(rows, limit, total);
    }

    private static Page<ExpectedStatement> part(List<ExpectedStatement> rows, Limit limit, long total) {
        var shown = rows.subList(0, limit.value());
        var last = shown.getLast();
        return new Page<>(
                shown,
                Cursor.of(new Position(last.on(), last.switchId(), last.kind().name())),
                total);
    }

    private static ExpectedStatement row(ResultSet row, int number) throws SQLException {
        return new ExpectedStatement(
                StatementKind.valueOf(row.getString("kind")),
                new LicenceRef(row.getString("licence_number"), row.getObject("issued_on", LocalDate.class)),
                row.getObject("on_date", LocalDate.class),
                row.getString("switch_id"));
    }
}
