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

    /** @param kind what is told: those of one kind wait for each other, and not for those of another */
    void add(String noticeId, String channel, String kind, @Nullable String lane, Instant dueAt) {
        jdbc.sql("insert into due_notice (notice_id, channel, kind, lane, due_at)"
                        + " values (:id, :channel, :kind, :lane, :due) on conflict (notice_id) do nothing")
                .param("id", noticeId)
                .param("channel", channel)
                .param("kind", kind)
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
     * Takes due notices for this node, each once until the lease ends; of a lane only the foremost, of each kind the same
     * share: a hundred thousand letters to the members of a pool do not hold up the others. The lease runs by the database's
     * clock, so that nodes with different clocks agree and a moved clock does not end it.
     *
     * @param most no more than so many, or one of each kind
     */
    List<String> claim(Instant now, Duration lease, int most) {
        return jdbc.sql("""
                        with recursive kinds (kind) as (
                            select min(kind) from due_notice where due_at <= :now
                            union all
                            select (select min(due.kind) from due_notice due
                                    where due.due_at <= :now and due.kind > kinds.kind)
                            from kinds where kinds.kind is not null)
                        update due_notice set claimed_until = now() + make_interval(secs => :lease)
                        where notice_id in (
                            select foremost.notice_id from kinds cross join lateral (
                                select due.notice_id from due_notice due
                                where due.kind = kinds.kind
                                  and due.due_at <= :now
                                  and (due.claimed_until is null or due.claimed_until < now())
                                  and (due.lane is null or not exists (
                                      select 1 from due_notice before
                                      where before.lane = due.lane and before.position < due.position
                                        and before.due_at is not null))
                                order by due.due_at, due.position
                                limit greatest(1, :most / (select greatest(1, count(kind)) from kinds))
                                for update of due skip locked) foremost)
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
