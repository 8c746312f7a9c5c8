package kz.ruqsat.notification.dispatch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices on their way: when each is due, and who is busy with it. */
class DueTable {

    private final JdbcClient jdbc;

    DueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String noticeId, String channel, @Nullable String lane, Instant dueAt) {
        jdbc.sql("insert into due_notice (notice_id, channel, lane, due_at) values (:id, :channel, :lane, :due)"
                        + " on conflict (notice_id) do nothing")
                .param("id", noticeId)
                .param("channel", channel)
                .param("lane", lane)
                .param("due", Timestamp.from(dueAt))
                .update();
    }

    /** @param dueAt null: nothing more is to be done */
    void due(String noticeId, @Nullable Instant dueAt) {
        jdbc.sql("update due_notice set due_at = :due::timestamptz, claimed_until = null where notice_id = :id")
                .param("due", dueAt == null ? null : Timestamp.from(dueAt))
                .param("id", noticeId)
                .update();
    }

    void clear() {
        jdbc.sql("delete from due_notice").update();
    }

    /**
     * Takes due notices for this node, each once until the lease ends; of a lane only the foremost. The lease runs by
     * the database's clock, so that nodes with different clocks agree and a moved clock does not end it.
     */
    List<String> claim(Instant now, Duration lease, int most) {
        return jdbc.sql("""
                        update due_notice set claimed_until = now() + make_interval(secs => :lease)
                        where notice_id in (
                            select due.notice_id from due_notice due
                            where due.due_at <= :now
                              and (due.claimed_until is null or due.claimed_until < now())
                              and (due.lane is null or not exists (
                                  select 1 from due_notice before
                                  where before.lane = due.lane and before.position < due.position
                                    and before.due_at is not null))
                            order by due.due_at, due.position
                            limit :most
                            for update of due skip locked)
                        returning notice_id""")
                .param("lease", lease.toMillis() / 1000.0)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** How many notices wait longer than they should: due before the instant and not sent. */
    long overdueAt(Instant instant) {
        return jdbc.sql("select count(*) from due_notice where due_at < :instant")
                .param("instant", Timestamp.from(instant))
                .query(Long.class)
                .single();
    }
}
