package kz.ruqsat.notification.intake;

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
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolObligationV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to write and to send the letters to the members of a pool that is lost, in messages of 200, beside the
 * same rows written by plain SQL in the same run, and how long a letter about something else waits meanwhile. Not part of
 * the build: {@code -Dtest=NoticeLoad -Dmembers=100000}.
 */
@NotificationServiceTest
@TestPropertySource(properties = "test.service=notice-load")
class NoticeLoad {

    private static final int MEMBERS = Integer.getInteger("members", 100_000);
    private static final int PART = 200;
    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

    private static final String INSERT =
            "insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name, revision, recorded_at,"
                    + " payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";

    @Autowired
    OtherServices others;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Autowired
    InstantSource clock;

    /** All letters go to one mailbox: the mail server of the tests takes longer with each mailbox. */
    @Test
    void to_many_members() {
        jdbc.sql("""
                        insert into licence_contact (licence_number, known, email, language, portal)
                        select 'KZ' || i, true, 'miners@example.kz', 'kk', 'portal-unheard'
                        from generate_series(0, ?) i""").param(MEMBERS - 1).update();
        jdbc.sql("analyze licence_contact").update();
        var idle = new ArrayList<Long>();
        for (int i = 0; i < 20; i++) {
            idle.add(another());
        }
        var busy = new ArrayList<Long>();
        var other = Executors.newSingleThreadExecutor();
        var ended = new AtomicBoolean();

        long begin = System.nanoTime();
        for (int from = 0; from < MEMBERS; from += PART) {
            var part = part(from);
            others.send(PoolTopics.POOL_EFFECTS, part.partId(), part);
        }
        other.submit(() -> {
            while (!ended.get()) {
                busy.add(another());
                LockSupport.parkNanos(200_000_000);
            }
        });
        long written = awaitCount(begin, "letters written", "NoticeComposed");
        awaitCount(begin, "letters sent", "NoticeDelivered");
        ended.set(true);
        other.close();

        System.out.printf("another letter, idle: %s; meanwhile: %s%n", summary(idle), summary(busy));
        System.out.printf("writing takes %.1f times as long as plain SQL%n", written / (double) copy());
        assertThat(jdbc.sql(
                                "select count(distinct aggregate_id) from event where name = 'NoticeDelivered'"
                                        + " and aggregate_id in (select notice_id from notice where wording = 'pool-withdrawn')")
                        .query(Long.class)
                        .single())
                .isEqualTo(MEMBERS);
    }

    private static PoolMembersConcernedV1 part(int from) {
        return new PoolMembersConcernedV1(
                "part-" + from,
                "change-1",
                "pool-1",
                new PoolNameV1("«Алатау» пулы", "Пул «Алатау»"),
                "WITHDRAWN",
                FRI_2026_11_20,
                "breach",
                "№ 25-НҚ",
                "pool-withdrawn",
                new PoolObligationV1("POOL_SWITCH_NOTICE", 2, FRI_2026_11_20),
                IntStream.range(from, Math.min(MEMBERS, from + PART))
                        .mapToObj(i ->
                                new PoolMemberV1("membership-" + i, new PoolLicenceV1("KZ" + i, FRI_2026_11_20, "I")))
                        .toList(),
                Instant.parse("2026-11-20T05:00:00Z"));
    }

    /** Milliseconds from the message about an application to its letter being delivered. */
    private long another() {
        long begin = System.nanoTime();
        var applicant = "other-" + Ids.next();
        var about = others.send(
                ApplicationTopics.APPLICATIONS,
                "application-" + applicant,
                Messages.submitted(applicant, "portal-unheard", "kk"));
        var letter = Addressee.email(Reader.APPLICANT, Messages.email(applicant), "portal-unheard")
                .noticeIdFor(about);
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> jdbc.sql(
                                "select exists (select from event where aggregate_id = ? and name = 'NoticeDelivered')")
                        .param(letter)
                        .query(Boolean.class)
                        .single());
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private long awaitCount(long begin, String what, String event) {
        await().atMost(Duration.ofMinutes(40))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> jdbc.sql("select count(*) from event where name = ? and aggregate_id in"
                                        + " (select aggregate_id from event where name = 'NoticeComposed'"
                                        + " and payload ->> 'wording' = 'pool-withdrawn')")
                                .param(event)
                                .query(Long.class)
                                .single()
                        == MEMBERS);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s after %d ms%n", what, millis);
        return millis;
    }

    /** The events of the letters, once more in transactions of the same size, which are not kept. */
    private long copy() {
        var template = new JdbcTemplate(dataSource);
        var rows = template.query(
                "select payload::text from event where name = 'NoticeComposed' and payload ->> 'wording' = 'pool-withdrawn'",
                (row, number) -> new Object[] {
                    0,
                    UUID.fromString(Ids.next()),
                    "Notice",
                    Ids.next(),
                    0L,
                    "NoticeComposed",
                    1,
                    clock.instant().atOffset(ZoneOffset.UTC),
                    row.getString(1),
                    "{}"
                });
        long begin = System.nanoTime();
        for (int from = 0; from < rows.size(); from += PART) {
            var part = rows.subList(from, Math.min(from + PART, rows.size()));
            transaction.executeWithoutResult(status -> {
                template.batchUpdate(INSERT, part);
                status.setRollbackOnly();
            });
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("the same rows by plain SQL: %d ms%n", millis);
        return millis;
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
}
