package kz.ruqsat.platform.idempotency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ruqsat.platform.event.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first answers, by client and key. */
final class StoredAnswers {

    /** An answer as it was given: status, the headers that matter, and the body as JSON. */
    record Answer(
            String fingerprint,
            int status,
            Map<String, String> headers,
            @Nullable String body) {}

    private final JdbcClient jdbc;
    private final EventJson json;

    StoredAnswers(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Answer> find(String client, String key) {
        return jdbc.sql("select fingerprint, status, headers, body from idempotency_key where client = ? and key = ?")
                .params(client, key)
                .query((row, n) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        headers(row.getString("headers")),
                        row.getString("body")))
                .optional();
    }

    private Map<String, String> headers(String stored) {
        return json.readMetadata(stored).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }

    /**
     * Keeps an answer in the current transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the same key was answered meanwhile
     */
    void keep(String client, String key, Answer answer, Instant at) {
        jdbc.sql("insert into idempotency_key values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .param(client)
                .param(key)
                .param(answer.fingerprint())
                .param(answer.status())
                .param(json.write(answer.headers()))
                .param(answer.body())
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** @return how many were forgotten, at most {@code atMost}, the oldest first */
    int forgetBefore(Instant time, int atMost) {
        return jdbc.sql("""
                        delete from idempotency_key where (client, key) in (
                            select client, key from idempotency_key where answered_at < ?
                            order by answered_at limit ? for update skip locked)""")
                .param(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .param(atMost)
                .update();
    }
}
