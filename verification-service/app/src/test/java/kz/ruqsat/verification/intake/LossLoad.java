package kz.ruqsat.verification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Party;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.verification.saga.VerificationSaga;
import kz.ruqsat.verification.verification.Cases;
import kz.ruqsat.verification.verification.RequirementState;
import kz.ruqsat.verification.verification.VerificationOpened;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to note the loss of a pool for many licences and to begin their terms, in parts of 200, beside the same
 * rows written by plain SQL in the same run, and how long another command takes meanwhile. Not part of the build:
 * {@code -Dtest=LossLoad -Dmembers=100000}.
 */
@ServiceTest
@TestPropertySource(properties = "test.service=loss-load")
class LossLoad {

    private static final int MEMBERS = Integer.getInteger("members", 100_000);
    private static final int PART = 200;
    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

    private static final String INSERT =
            "insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name, revision, recorded_at,"
                    + " payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    LicenceLinks links;

    @Autowired
    LicenceTable licences;

    @Autowired
    Commands commands;

    @Autowired
    InstantSource clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    private final EventJson json = new EventJson();

    @Test
    void for_many_licences() throws InterruptedException {
        // The terms of the cases themselves are not what is measured: the loss of a pool passes this process by.
        processing.eventProcessor(VerificationSaga.GROUP).orElseThrow().shutDown();
        time("licences and their verifications stored", this::storeLicences);
        time(
                "verifications known",
                () -> await().atMost(Duration.ofMinutes(20))
                        .until(() -> jdbc.sql("select count(*) from verification_list")
                                        .query(Long.class)
                                        .single()
                                >= MEMBERS));
        jdbc.sql("analyze known_licence").update();
        jdbc.sql("analyze event").update();
        var idle = new ArrayList<Long>();
        for (int i = 0; i < 50; i++) {
            idle.add(arm());
        }
        var busy = new ArrayList<Long>();
        var other = Executors.newSingleThreadExecutor();
        var ended = new AtomicBoolean();
        other.submit(() -> {
            while (!ended.get()) {
                busy.add(arm());
                LockSupport.parkNanos(20_000_000);
            }
        });

        long noted = time("losses noted and terms begun", () -> {
            for (int from = 0; from < MEMBERS; from += PART) {
                var part = part(from);
                transaction.executeWithoutResult(status -> links.lost(part, "message-1"));
            }
        });
        ended.set(true);
        other.close();

        System.out.printf("another command, idle: %s; meanwhile: %s%n", summary(idle), summary(busy));
        long plain = copy();
        System.out.printf("noting takes %.1f times as long as plain SQL%n", noted / (double) plain);
        assertThat(count("PoolLossKnown")).isEqualTo(MEMBERS);
    }

    private void storeLicences() {
        var template = new JdbcTemplate(dataSource);
        var case0 = Cases.opened(Cases.row("R1", RequirementState.MET, true));
        for (int from = 0; from < MEMBERS; from += 2_000) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                var rows = new ArrayList<Object[]>();
                for (int i = first; i < Math.min(MEMBERS, first + 2_000); i++) {
                    var opened = new VerificationOpened(
                            "application-" + i,
                            case0.edition(),
                            case0.governedOn(),
                            case0.filing(),
                            case0.requirements(),
                            case0.openedAt(),
                            case0.policies());
                    rows.add(row("Verification", "application-" + i, 0, "VerificationOpened", json.write(opened)));
                    licences.issued(licence(i));
                }
                template.batchUpdate(INSERT, rows);
            });
        }
    }

    private static KnownLicence licence(int i) {
        return new KnownLicence(
                "licence-" + i,
                "KZ" + i,
                FRI_2026_11_20,
                FRI_2026_11_20.plusYears(3),
                "I",
                "application-" + i,
                Instant.parse("2026-11-20T05:00:00Z"));
    }

    private static List<ToldLoss> part(int from) {
        var part = new ArrayList<ToldLoss>();
        for (int i = from; i < Math.min(MEMBERS, from + PART); i++) {
            part.add(new ToldLoss(
                    "message-1",
                    Ids.derived("change-1", "loss " + i),
                    "KZ" + i,
                    FRI_2026_11_20,
                    "I",
                    "pool-1",
                    "WITHDRAWN",
                    FRI_2026_11_20,
                    "№ 25-НҚ",
                    "POOL_SWITCH_NOTICE",
                    20,
                    FRI_2026_11_20));
        }
        return part;
    }

    /** Milliseconds of one term armed for somebody else. */
    private long arm() {
        long begin = System.nanoTime();
        var id = Ids.next();
        commands.send(
                new ArmObligation(
                        id,
                        ObligationKind.DECISION,
                        Party.AUTHORITY,
                        Subject.application(id),
                        "202-V",
                        FRI_2026_11_20,
                        15,
                        "E3"),
                Actor.SYSTEM);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** The events that were stored, once more in transactions of the same size, which are not kept. */
    private long copy() {
        var template = new JdbcTemplate(dataSource);
        var rows = template.query(
                "select aggregate_type, name, payload::text from event where name = 'PoolLossKnown'"
                        + " or name = 'ObligationArmed' and payload ->> 'kind' = 'POOL_SWITCH_NOTICE'",
                (row, number) -> row(row.getString(1), Ids.next(), 0, row.getString(2), row.getString(3)));
        assertThat(rows).hasSize(2 * MEMBERS);
        return time("the same rows by plain SQL", () -> {
            for (int from = 0; from < rows.size(); from += 2 * PART) {
                var part = rows.subList(from, Math.min(from + 2 * PART, rows.size()));
                transaction.executeWithoutResult(status -> {
                    template.batchUpdate(INSERT, part);
                    status.setRollbackOnly();
                });
            }
        });
    }

    private Object[] row(String type, String id, long sequence, String name, String payload) {
        return new Object[] {
            0,
            UUID.fromString(Ids.next()),
            type,
            id,
            sequence,
            name,
            1,
            clock.instant().atOffset(ZoneOffset.UTC),
            payload,
            "{}"
        };
    }

    private long count(String name) {
        return jdbc.sql("select count(*) from event where name = ?")
                .param(name)
                .query(Long.class)
                .single();
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

    private static long time(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s: %d ms%n", what, millis);
        return millis;
    }
}
