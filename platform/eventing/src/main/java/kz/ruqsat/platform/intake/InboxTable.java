package kz.ruqsat.platform.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.event.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind the inbox: what arrived, how far each key is, what is parked. */
final class InboxTable {

    private final JdbcClient jdbc;
    private final EventJson json;

    InboxTable(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Number of the last message taken from a key, -1 if none; other takers of the key wait until we are done. */
    long lastTaken(String topic, String key) {
        jdbc.sql("insert into inbox_stream values (?, ?, -1) on conflict do nothing")
                .params(topic, key)
                .update();
        return jdbc.sql("select sequence_number from inbox_stream where topic = ? and stream_key = ? for update")
                .params(topic, key)
                .query(Long.class)
                .single();
    }

    void taken(String topic, Envelope envelope, Outcome outcome, @Nullable String detail, Instant at) {
        jdbc.sql("insert into inbox values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(List.of(topic, envelope.id(), envelope.type(), envelope.key(), envelope.sequence()))
                .param(outcome.name())
                .param(detail)
                .param(at(at))
                .update();
        jdbc.sql("update inbox_stream set sequence_number = ? where topic = ? and stream_key = ?")
                .params(envelope.sequence(), topic, envelope.key())
                .update();
    }

    void park(Arrival arrival, @Nullable Envelope envelope, Parked.Reason why, String detail, Instant at) {
        jdbc.sql("""
                        insert into parked_message (topic, stream_key, message_id, sequence_number, reason, detail,
                                                    headers, body, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict on constraint parked_once
                        do update set reason = excluded.reason, detail = excluded.detail""")
                .param(arrival.topic())
                .param(arrival.key())
                .param(envelope == null ? null : envelope.id())
                .param(envelope == null ? null : envelope.sequence())
                .param(why.name())
                .param(detail)
                .param(json.write(arrival.headers()))
                .param(arrival.body())
                .param(at(at))
                .update();
    }

    /** The parked message of a key that comes next. */
    Optional<Parked> nextParked(String topic, String key) {
        return jdbc.sql("select * from parked_message where topic = ? and stream_key = ?"
                        + " and sequence_number is not null order by sequence_number limit 1")
                .params(topic, key)
                .query(this::row)
                .optional();
    }

    Optional<Parked> parked(long id) {
        return jdbc.sql("select * from parked_message where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The oldest parked messages. */
    List<Parked> parked(int limit) {
        return jdbc.sql("select * from parked_message order by id limit ?")
                .param(limit)
                .query(this::row)
                .list();
    }

    long parkedCount() {
        return jdbc.sql("select count(*) from parked_message").query(Long.class).single();
    }

    void unpark(long id) {
        jdbc.sql("delete from parked_message where id = ?").param(id).update();
    }

    private Parked row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        @SuppressWarnings("unchecked")
        var headers = (java.util.Map<String, String>) (java.util.Map<?, ?>) json.readMetadata(row.getString("headers"));
        return new Parked(
                row.getLong("id"),
                Parked.Reason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                new Arrival(row.getString("topic"), row.getString("stream_key"), headers, row.getBytes("body")));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
