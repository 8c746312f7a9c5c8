package kz.ruqsat.pool.mismatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases, those that have been open longest first. */
@Component
class MismatchTable {

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(LocalDate openedOn, String id) {}

    MismatchTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * @param status only those that stand so; null for all
     * @param reason only those that differ so; null for all
     */
    Page<MismatchRow> page(
            @Nullable Status status, @Nullable MismatchReason reason, @Nullable String cursor, Limit limit) {
        projections.awaitCurrent(MismatchProjection.GROUP);
        var after = Cursor.read(cursor, Position.class);
        var rows = jdbc.sql("""
                        select * from mismatch
                        where (cast(:status as text) is null or status = :status)
                          and (cast(:reason as text) is null or reason = :reason)
                          and (opened_on, mismatch_id) > (:on, :id)
                        order by opened_on, mismatch_id
                        limit :limit""")
                .param("status", status == null ? null : status.name())
                .param("reason", reason == null ? null : reason.name())
                .param("on", after == null ? LocalDate.EPOCH : after.openedOn())
                .param("id", after == null ? "" : after.id())
                .param("limit", limit.value() + 1)
                .query(MismatchTable::row)
                .list();
        var total = jdbc.sql("""
                        select count(*) from mismatch
                        where (cast(:status as text) is null or status = :status)
                          and (cast(:reason as text) is null or reason = :reason)""")
                .param("status", status == null ? null : status.name())
                .param("reason", reason == null ? null : reason.name())
                .query(Long.class)
                .single();
        var shown = rows.subList(0, Math.min(rows.size(), limit.value()));
        return new Page<>(
                shown,
                rows.size() > shown.size()
                        ? Cursor.of(new Position(
                                shown.getLast().openedOn(), shown.getLast().id()))
                        : null,
                total);
    }

    private static MismatchRow row(ResultSet row, int number) throws SQLException {
        return new MismatchRow(
                row.getString("mismatch_id"),
                new LicenceRef(row.getString("licence_number"), row.getObject("issued_on", LocalDate.class)),
                row.getString("switch_id"),
                MismatchReason.valueOf(row.getString("reason")),
                row.getString("told_pool_id"),
                row.getObject("told_on", LocalDate.class),
                row.getString("stated_pool_id"),
                row.getObject("stated_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
