package kz.ruqsat.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed for one portal, in an order in which nothing is ever inserted behind a reader: by the writing
 * transaction and a number, shown only up to the oldest transaction that still runs. Each change is written once for
 * the event or message it comes from; a portal that reads a page twice sees the same ids again.
 */
@Component
public class ChangeFeedTable {

    private static final Pattern TRANSACTION = Pattern.compile("[0-9]{1,19}");

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final JdbcClient jdbc;
    private final Projections projections;

    ChangeFeedTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * One change.
     *
     * @param id of the event or message it comes from
     * @param type what happened, for example {@code ApplicationApproved}, {@code LicenceIssued}, {@code
     *     RequirementAssessed}
     */
    public record Change(String id, String applicationId, String type, Instant changedAt) {}

    record Position(String tx, long position) {}

    private record Row(Change change, Position position) {}

    /** Writes a change, unless it is written already. Within the transaction of what changed. */
    public void add(String sourceId, String portal, String applicationId, String type, Instant at) {
        jdbc.sql("""
                        insert into change_feed (source_id, portal, application_id, type, changed_at)
                        values (?, ?, ?, ?, ?) on conflict (source_id) do nothing""")
                .params(sourceId, portal, applicationId, type, java.sql.Timestamp.from(at))
                .update();
    }

    /** The changes after a cursor. There is always a next cursor, for what will change later. */
    public Page<Change> of(String portal, @Nullable String cursor, Limit limit) {
        var asked = Cursor.read(cursor, Position.class);
        var after = asked == null ? new Position("0", 0) : asked;
        if (!TRANSACTION.matcher(after.tx()).matches()) {
            throw CommonProblems.malformedParameter("cursor");
        }
        projections.awaitCurrent(ChangeFeedProjection.GROUP);
        awaitHeldBack(portal);
        List<Row> rows = jdbc.sql("""
                        select tx::text as tx, position, source_id, application_id, type, changed_at from change_feed
                        where portal = :portal and (tx, position) > (cast(:tx as xid8), :position)
                          and tx < pg_snapshot_xmin(pg_current_snapshot())
                        order by tx, position limit :limit""")
                .param("portal", portal)
                .param("tx", after.tx())
                .param("position", after.position())
                .param("limit", limit.value())
                .query((row, _) -> new Row(
                        new Change(
                                row.getString("source_id"),
                                row.getString("application_id"),
                                row.getString("type"),
                                row.getTimestamp("changed_at").toInstant()),
                        new Position(row.getString("tx"), row.getLong("position"))))
                .list();
        long total = jdbc.sql("select count(*) from change_feed where portal = ?")
                .param(portal)
                .query(Long.class)
                .single();
        var next = rows.isEmpty() ? after : rows.getLast().position();
        return new Page<>(rows.stream().map(Row::change).toList(), Cursor.of(next), total);
    }

    /** A caller's own change may be committed and still wait for an older transaction: usually for a moment only. */
    private void awaitHeldBack(String portal) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isHeldBack(portal) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isHeldBack(String portal) {
        return jdbc.sql("""
                        select exists (select 1 from change_feed
                            where portal = ? and tx >= pg_snapshot_xmin(pg_current_snapshot()))""").param(portal).query(Boolean.class).single();
    }
}
