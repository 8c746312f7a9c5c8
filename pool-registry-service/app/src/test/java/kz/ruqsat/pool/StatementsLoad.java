package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.MembershipOpened;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long calls of ten thousand statements take, beside the same rows written by plain SQL in the same run. Not part of
 * the build: {@code -Dtest=StatementsLoad -Dlines=10000}.
 */
@ServiceTest
@TestPropertySource(properties = "test.service=pool-registry-load")
class StatementsLoad {

    private static final int LINES = Integer.getInteger("lines", 10_000);
    private static final String FIRST = "0190c8a0-0000-7000-8000-000000000001";
    private static final String SECOND = "0190c8a0-0000-7000-8000-000000000002";
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projections projections;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    private final EventJson json = new EventJson();

    @Test
    void of_joins_that_show_moves() {
        time("licensees, as stored events", this::open);
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() ->
                        assertThat(count("select count(*) from membership")).isEqualTo(LINES));
        var api = new Api(port);
        var path = "/api/v1/pools/" + SECOND + "/statements";
        var pool = tokens.poolOperator("pool-two", SECOND);

        var warm = body("2026-03-01");
        api.post(path, pool, warm.replace("JOINED", "LEFT"));
        quiet();
        long before = count("select coalesce(max(global_index), 0) from event");
        long taken = time("joins taken", () -> accepted(api.post(path, pool, body("2026-03-20"))));
        long plain = copy(before);
        System.out.printf("joins take %.1f times as long as plain SQL%n", taken / (double) plain);

        quiet();
        before = count("select coalesce(max(global_index), 0) from event");
        long keyed = time(
                "leaves taken under a key",
                () -> accepted(
                        api.post(path, pool, body("2026-03-20").replace("JOINED", "LEFT"), "Idempotency-Key", "load")));
        plain = copy(before);
        System.out.printf("leaves under a key take %.1f times as long as plain SQL%n", keyed / (double) plain);
        time(
                "the same again",
                () -> accepted(
                        api.post(path, pool, body("2026-03-20").replace("JOINED", "LEFT"), "Idempotency-Key", "load")));
    }

    /** What follows from what was stored before is done, so that it does not compete. */
    private void quiet() {
        for (var processor : List.of("memberships", "mismatch-saga", "mismatches", "publisher")) {
            await().atMost(Duration.ofMinutes(10)).until(() -> projections.awaitCurrent(processor));
        }
    }

    private static Api.Answer accepted(Api.Answer answer) {
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(LINES);
        return answer;
    }

    private static LicenceRef licence(int i) {
        return new LicenceRef("KZ32LOAD%08d".formatted(i), MON_2026_01_05);
    }

    private static String body(String on) {
        return IntStream.range(0, LINES)
                .mapToObj(i -> """
                        {"kind": "JOINED", "licence": {"number": "%s", "issuedOn": "2026-01-05"}, "on": "%s"}""".formatted(licence(i).number(), on))
                .collect(Collectors.joining(",", "{\"statements\": [", "]}"));
    }

    private Object open() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            var licence = licence(i);
            var opened = new MembershipOpened(
                    licence.membershipId(),
                    "licence-" + i,
                    licence.number(),
                    licence.issuedOn(),
                    LocalDate.of(2029, 1, 4),
                    "I",
                    "portal-demo",
                    FIRST,
                    Instant.parse("2026-01-05T06:40:00Z"));
            rows.add(row(licence.membershipId(), 0, "MembershipOpened", json.write(opened)));
        }
        for (int from = 0; from < rows.size(); from += 2_000) {
            var part = rows.subList(from, Math.min(from + 2_000, rows.size()));
            transaction.executeWithoutResult(status -> insert(part));
        }
        return rows;
    }

    /** The events that were stored since, written once more in parts of five hundred lines, which are not kept. */
    private long copy(long since) {
        var rows = new JdbcTemplate(dataSource)
                .query(
                        "select name, payload::text from event where global_index > ? and aggregate_type = 'Membership'",
                        (row, number) -> row(Ids.next(), 0, row.getString(1), row.getString(2)),
                        since);
        int part = rows.size() / Math.max(1, LINES / 500);
        return time(rows.size() + " rows by plain SQL", () -> {
            for (int from = 0; from < rows.size(); from += part) {
                var some = rows.subList(from, Math.min(from + part, rows.size()));
                transaction.executeWithoutResult(status -> {
                    insert(some);
                    status.setRollbackOnly();
                });
            }
            return rows;
        });
    }

    private static Object[] row(String id, long sequence, String name, String payload) {
        return new Object[] {
            1,
            UUID.fromString(Ids.next()),
            "Membership",
            id,
            sequence,
            name,
            1,
            Instant.parse("2026-03-30T06:40:00Z").atOffset(ZoneOffset.UTC),
            payload,
            "{}"
        };
    }

    private void insert(List<Object[]> rows) {
        new JdbcTemplate(dataSource)
                .batchUpdate(
                        "insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name,"
                                + " revision, recorded_at, payload, metadata)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                        rows);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static long time(String what, Supplier<Object> work) {
        long begin = System.nanoTime();
        work.get();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s: %d ms%n", what, millis);
        return millis;
    }
}
