package kz.ruqsat.notification.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.notice.Reason;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of notices and their attempts. */
class NoticeTable {

    /** Newest first. */
    record Position(Instant composedAt, String id) {}

    private static final String MATCHING = """
             from notice
            where (:recipient::text is null or recipient = :recipient)
              and (cardinality(:statuses::text[]) = 0 or status = any (:statuses))
              and (:portal::text is null or portal = :portal)
              and (:channel::text is null or channel = :channel)
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<NoticeRow> find(NoticeFilter filter, @Nullable String cursor, Limit limit) {
        Map<String, Object> matching = parameters(filter);
        long total = jdbc.sql("select count(*)" + MATCHING)
                .params(matching)
                .query(Long.class)
                .single();
        Position after = Cursor.read(cursor, Position.class);
        var paged = new HashMap<>(matching);
        paged.put("composedAt", after == null ? null : Timestamp.from(after.composedAt()));
        paged.put("id", after == null ? null : after.id());
        paged.put("most", limit.value() + 1);
        List<NoticeRow> rows = jdbc.sql("select *" + MATCHING
                        + " and (:id::text is null or (composed_at, notice_id) < (:composedAt::timestamptz, :id))"
                        + " order by composed_at desc, notice_id desc limit :most")
                .params(paged)
                .query((row, _) -> row(row))
                .list();
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        List<NoticeRow> shown = rows.subList(0, limit.value());
        NoticeRow last = shown.getLast();
        return new Page<>(shown, Cursor.of(new Position(last.composedAt(), last.id())), total);
    }

    private static Map<String, Object> parameters(NoticeFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("recipient", filter.recipient());
        parameters.put("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        parameters.put("portal", filter.portal());
        Channel channel = filter.channel();
        parameters.put("channel", channel == null ? null : channel.name());
        return parameters;
    }

    void add(NoticeComposed event) {
        jdbc.sql("""
                        insert into notice (notice_id, status, reader, channel, recipient, portal, language, wording,
                            wording_edition, subject_line, about, subjects, composed_at, changed_at, attempts)
                        values (:id, 'QUEUED', :reader, :channel, :recipient, :portal, :language, :wording,
                            :edition, :subject, :about, :subjects, :at, :at, 0)
                        on conflict (notice_id) do nothing""")
                .param("id", event.noticeId())
                .param("reader", event.reader())
                .param("channel", event.channel())
                .param("recipient", event.recipient())
                .param("portal", event.portal())
                .param("language", event.language())
                .param("wording", event.wording())
                .param("edition", event.wordingEdition())
                .param("subject", event.subject())
                .param("about", event.about())
                .param("subjects", event.subjects().toArray(String[]::new))
                .param("at", Timestamp.from(event.composedAt()))
                .update();
    }

    void attempted(NoticeAttempted event) {
        Instant next = event.nextAttemptAt();
        jdbc.sql("""
                        insert into notice_attempt (notice_id, round, attempt, outcome, reason, answer, attempted_at,
                            next_attempt_at)
                        values (:id, :round, :attempt, :outcome, :reason, :answer, :at, :next::timestamptz)
                        on conflict do nothing""")
                .param("id", event.noticeId())
                .param("round", event.round())
                .param("attempt", event.attempt())
                .param("outcome", event.outcome())
                .param("reason", event.reason())
                .param("answer", event.answer())
                .param("at", Timestamp.from(event.attemptedAt()))
                .param("next", next == null ? null : Timestamp.from(next))
                .update();
        jdbc.sql("update notice set attempts = (select count(*) from notice_attempt where notice_id = :id)"
                        + " where notice_id = :id")
                .param("id", event.noticeId())
                .update();
        status(event.noticeId(), NoticeStatus.RETRYING, event.reason(), event.attemptedAt());
    }

    void status(String noticeId, NoticeStatus status, @Nullable String reason, Instant at) {
        jdbc.sql("update notice set status = :status, reason = :reason, changed_at = :at where notice_id = :id")
                .param("status", status.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", noticeId)
                .update();
    }

    List<NoticeAttempted> attemptsOf(List<String> noticeIds) {
        return jdbc.sql("select * from notice_attempt where notice_id = any (:ids) order by notice_id, round, attempt")
                .param("ids", noticeIds.toArray(String[]::new))
                .query((row, _) -> attempt(row))
                .list();
    }

    void clear() {
        jdbc.sql("delete from notice_attempt").update();
        jdbc.sql("delete from notice").update();
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new NoticeRow(
                row.getString("notice_id"),
                NoticeStatus.valueOf(row.getString("status")),
                Reader.valueOf(row.getString("reader")),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("portal"),
                row.getString("language"),
                row.getString("wording"),
                row.getString("wording_edition"),
                row.getString("subject_line"),
                row.getString("about"),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getTimestamp("composed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("attempts"),
                reason == null ? null : Reason.valueOf(reason));
    }

    private static NoticeAttempted attempt(ResultSet row) throws SQLException {
        Timestamp next = row.getTimestamp("next_attempt_at");
        return new NoticeAttempted(
                row.getString("notice_id"),
                row.getInt("round"),
                row.getInt("attempt"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("answer"),
                row.getTimestamp("attempted_at").toInstant(),
                next == null ? null : next.toInstant());
    }
}
