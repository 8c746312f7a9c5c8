package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.at;
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
import javax.sql.DataSource;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a preview and an applied edition take over many running terms, beside the same rows written by plain SQL in the
 * same run. Not part of the build: {@code -Dtest=RecountLoad -Dterms=100000}.
 */
class RecountLoad extends RunningTerms {

    private static final int TERMS = Integer.getInteger("terms", 100_000);
    private static final Instant APPLIED = at("2026-06-10T10:00");

    @Autowired
    TermForecast terms;

    @Autowired
    RecountRequests requests;

    @Autowired
    TermCalendars calendars;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    private final EventJson json = new EventJson();
    private long plain;

    @Test
    void of_many_running_terms() {
        itIs("2026-06-01T11:00");
        time("terms armed, as stored events", this::armAll);
        time(
                "board built from them",
                () -> awaitRows("select count(*) from obligation where standing = 'RUNNING'", TERMS));
        jdbc.sql("analyze obligation").update();
        itIs("2026-06-10T11:00");
        var calendar = calendars.knownOn(APPLIED).calendar();

        for (int i = 0; i < 3; i++) {
            time("preview", () -> terms.effectOf(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE, calendars.now()));
        }
        var effect = terms.effectOf(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE, calendars.now());
        System.out.println("moved " + effect.moved().size() + " of " + effect.examined());

        long applied = time("applied, as stored events", () -> {
            transaction.executeWithoutResult(status -> requests.request(
                    Ids.next(),
                    Recount.ofCalendar(
                            "p", calendar.edition(), RunningTermsPolicy.FOLLOW_THE_DECREE, "decree 1", APPLIED)));
            await().atMost(Duration.ofMinutes(20))
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from recount where done_at is null")
                                    .query(Long.class)
                                    .single())
                            .isZero());
        });
        copyMoves();
        System.out.printf("applied takes %.1f times as long as plain SQL%n", applied / (double) plain);
        assertThat(jdbc.sql("select count(*) from event where name = 'ObligationMoved'")
                        .query(Long.class)
                        .single())
                .isEqualTo(effect.moved().size());
    }

    private void armAll() {
        var known = calendars.knownNow();
        var template = new JdbcTemplate(dataSource);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < TERMS; i++) {
            var id = Ids.next();
            var armed = ObligationPolicy.arm(
                            new ArmObligation(
                                    id,
                                    ObligationKind.DECISION,
                                    Party.AUTHORITY,
                                    Subject.application(id),
                                    "202-V",
                                    LocalDate.of(2026, 6, 1),
                                    9 + i % 20,
                                    "E2"),
                            known,
                            List.of(),
                            calendars.now())
                    .getFirst();
            rows.add(row(id, 0, "ObligationArmed", json.write(armed)));
            if (rows.size() == 2_000) {
                insert(template, "event", rows);
                rows.clear();
            }
        }
        insert(template, "event", rows);
    }

    /** The events that the recount stored, written once more in parts of the same size, which are not kept. */
    private void copyMoves() {
        var template = new JdbcTemplate(dataSource);
        var rows = template.query(
                "select payload::text from event where name = 'ObligationMoved'",
                (row, number) -> row(Ids.next(), 0, "ObligationMoved", row.getString(1)));
        plain = time("the same rows by plain SQL", () -> {
            for (int from = 0; from < rows.size(); from += 200) {
                var part = rows.subList(from, Math.min(from + 200, rows.size()));
                transaction.executeWithoutResult(status -> {
                    insert(template, "event", part);
                    status.setRollbackOnly();
                });
            }
        });
    }

    private Object[] row(String id, long sequence, String name, String payload) {
        return new Object[] {
            1,
            UUID.fromString(Ids.next()),
            "Obligation",
            id,
            sequence,
            name,
            1,
            calendars.now().atOffset(ZoneOffset.UTC),
            payload,
            "{}"
        };
    }

    private void insert(JdbcTemplate template, String table, List<Object[]> rows) {
        transaction.executeWithoutResult(status -> template.batchUpdate(
                "insert into " + table
                        + " (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name, revision, recorded_at,"
                        + " payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                rows));
    }

    private void awaitRows(String sql, long atLeast) {
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() ->
                        assertThat(jdbc.sql(sql).query(Long.class).single()).isGreaterThanOrEqualTo(atLeast));
    }

    private static long time(String what, Runnable work) {
        return time(what, () -> {
            work.run();
            return what;
        });
    }

    private static long time(String what, Supplier<Object> work) {
        long begin = System.nanoTime();
        work.get();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s: %d ms%n", what, millis);
        return millis;
    }
}
