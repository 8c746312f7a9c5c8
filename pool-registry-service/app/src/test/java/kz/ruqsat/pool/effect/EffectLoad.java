package kz.ruqsat.pool.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.pool.AccreditPool;
import kz.ruqsat.pool.pool.AccreditationChange;
import kz.ruqsat.pool.pool.ChangeEffects;
import kz.ruqsat.pool.pool.ChangeKind;
import kz.ruqsat.pool.pool.PoolName;
import kz.ruqsat.pool.pool.Pools;
import kz.ruqsat.pool.pool.WithdrawPool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the withdrawal of a pool with many members takes, beside the same rows written by plain SQL in the same run, and
 * how long another command takes meanwhile. Not part of the build: {@code -Dtest=EffectLoad -Dmembers=100000}.
 */
@ServiceTest
@TestPropertySource(properties = "test.service=effect-load")
class EffectLoad {

    private static final int MEMBERS = Integer.getInteger("members", 100_000);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Autowired
    Commands commands;

    @Autowired
    Pools pools;

    @Autowired
    ChangeEffects effects;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    private final EventJson json = new EventJson();
    private final Instant now = Instant.now();
    private final LocalDate today = LocalDate.ofInstant(now, ALMATY);

    @Test
    void of_a_pool_with_many_members() {
        var pool = accredit();
        time("memberships stored", () -> join(pool));
        time("members known", () -> awaitCount("select count(*) from member_stay", MEMBERS));
        jdbc.sql("analyze membership").update();
        jdbc.sql("analyze member_stay").update();
        var idle = latencies(() -> false, 50);
        var withdrawal = new AccreditationChange(ChangeKind.WITHDRAWN, today, null, "breach", "№ 1");
        for (int i = 0; i < 3; i++) {
            time("preview", () -> effects.of(pools.find(pool).orElseThrow(), withdrawal));
        }

        long begin = System.nanoTime();
        commands.send(new WithdrawPool(pool, today, "breach", "№ 1", now, null), Actor.SYSTEM);
        var busy =
                latencies(() -> count("select count(*) from accreditation_effect where done_at is not null") == 0, 0);
        long carried = (System.nanoTime() - begin) / 1_000_000;

        System.out.printf("carried through: %d ms%n", carried);
        System.out.printf("another command, idle: %s; meanwhile: %s%n", summary(idle), summary(busy));
        assertThat(
                        count(
                                "select sum(jsonb_array_length(payload -> 'members')) from event where name = 'MembersConcerned'"))
                .isEqualTo(MEMBERS);
        long plain = copy();
        System.out.printf("carried through takes %.1f times as long as plain SQL%n", carried / (double) plain);
    }

    private String accredit() {
        var id = Ids.next();
        commands.send(
                new AccreditPool(
                        id, new PoolName("Пул", "Пул"), "230540000004", LocalDate.of(2024, 1, 15), null, "№ 1", now),
                Actor.SYSTEM);
        return id;
    }

    /** Milliseconds of single commands, some fifty a second at most, while it goes on or so many times. */
    private List<Long> latencies(java.util.function.BooleanSupplier goesOn, int atLeast) {
        var latencies = new ArrayList<Long>();
        while (latencies.size() < atLeast || goesOn.getAsBoolean()) {
            long begin = System.nanoTime();
            accredit();
            latencies.add((System.nanoTime() - begin) / 1_000_000);
            LockSupport.parkNanos(20_000_000);
        }
        return latencies;
    }

    private static String summary(List<Long> latencies) {
        var sorted = latencies.stream().sorted().toList();
        return "median %d ms, p99 %d ms, longest %d ms of %d"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.getLast(),
                        sorted.size());
    }

    private void join(String pool) {
        var template = new JdbcTemplate(dataSource);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            var ref = new LicenceRef("KZ" + i, LocalDate.of(2026, 1, 5));
            rows.add(row(
                    "Membership",
                    ref.membershipId(),
                    "MembershipOpened",
                    json.write(new MembershipOpened(
                            ref.membershipId(),
                            Ids.next(),
                            ref.number(),
                            ref.issuedOn(),
                            LocalDate.of(2036, 1, 4),
                            "I",
                            "portal-demo",
                            pool,
                            now))));
            if (rows.size() == 2_000) {
                insert(template, rows);
                rows.clear();
            }
        }
        insert(template, rows);
    }

    /** The events that were stored, once more, with the place of each part, in transactions of the same size. */
    private long copy() {
        var template = new JdbcTemplate(dataSource);
        var rows = template.query(
                "select payload::text from event where name = 'MembersConcerned'",
                (row, number) -> row("ConcernedMembers", Ids.next(), "MembersConcerned", row.getString(1)));
        return time("the same rows by plain SQL", () -> {
            for (var one : rows) {
                transaction.executeWithoutResult(status -> {
                    template.update(INSERT, one);
                    jdbc.sql("update accreditation_effect set position = 'x'").update();
                });
            }
        });
    }

    private Object[] row(String type, String id, String name, String payload) {
        return new Object[] {
            0, UUID.fromString(Ids.next()), type, id, 0L, name, 1, now.atOffset(ZoneOffset.UTC), payload, "{}"
        };
    }

    private static final String INSERT =
            "insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name, revision, recorded_at,"
                    + " payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";

    private void insert(JdbcTemplate template, List<Object[]> rows) {
        transaction.executeWithoutResult(status -> template.batchUpdate(INSERT, rows));
    }

    private void awaitCount(String sql, long wanted) {
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(count(sql)).isGreaterThanOrEqualTo(wanted));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static long time(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s: %d ms%n", what, millis);
        return millis;
    }
}
