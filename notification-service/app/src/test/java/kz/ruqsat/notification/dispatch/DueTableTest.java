package kz.ruqsat.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.notification.test.NotificationServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In a far future, where the poller of the running service does not look yet. */
@NotificationServiceTest
class DueTableTest {

    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Autowired
    private DueTable table;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void clean() {
        jdbc.sql("delete from due_notice where due_at >= '2900-01-01'").update();
        jdbc.sql("delete from due_notice where notice_id like 'due-%'").update();
    }

    private List<String> claim() {
        return table.claim(FAR, LEASE, 10).stream()
                .filter(id -> id.startsWith("due-"))
                .toList();
    }

    @Test
    void a_notice_is_claimed_once_until_its_lease_ends() {
        table.add("due-1", "EMAIL", "a", null, FAR);

        assertThat(claim()).containsExactly("due-1");
        assertThat(claim()).isEmpty();
        jdbc.sql("update due_notice set claimed_until = now() - interval '1 second' where notice_id = 'due-1'")
                .update();
        assertThat(claim()).containsExactly("due-1");
    }

    @Test
    void of_each_kind_the_same_share_is_claimed_however_many_are_due() {
        for (int i = 0; i < 50; i++) {
            table.add("due-many-" + i, "EMAIL", "many", null, FAR);
        }
        table.add("due-late", "EMAIL", "few", null, FAR.plusMillis(1));

        var claimed = table.claim(FAR.plusSeconds(1), LEASE, 10);

        assertThat(claimed).contains("due-late").hasSizeLessThanOrEqualTo(10);
        assertThat(claimed).filteredOn(id -> id.startsWith("due-many-")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void kinds_that_wait_for_another_attempt_take_no_share() {
        for (int i = 0; i < 10; i++) {
            table.add("due-many-" + i, "EMAIL", "many", null, FAR);
            table.add("due-later-" + i, "EMAIL", "later " + i, null, FAR.plusSeconds(60));
        }

        assertThat(table.claim(FAR, LEASE, 10))
                .filteredOn(id -> id.startsWith("due-"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_notice_is_not_claimed_before_it_is_due() {
        table.add("due-1", "EMAIL", "a", null, FAR.plusSeconds(1));

        assertThat(claim()).isEmpty();
        assertThat(table.claim(FAR.plusSeconds(1), LEASE, 10)).contains("due-1");
    }

    @Test
    void of_a_lane_only_the_foremost_is_claimed_even_while_it_waits_for_its_next_attempt() {
        table.add("due-first", "WEBHOOK", "a", "endpoint/subject", FAR);
        table.add("due-second", "WEBHOOK", "a", "endpoint/subject", FAR);
        table.add("due-other", "WEBHOOK", "a", "endpoint/other", FAR);

        assertThat(claim()).containsExactlyInAnyOrder("due-first", "due-other");
        table.due("due-first", FAR.plusSeconds(60));
        assertThat(claim()).isEmpty();
        table.due("due-first", null);
        assertThat(claim()).containsExactly("due-second");
    }

    @Test
    void adding_again_changes_nothing() {
        table.add("due-1", "EMAIL", "a", null, FAR);
        table.due("due-1", null);
        table.add("due-1", "EMAIL", "a", null, FAR);

        assertThat(claim()).isEmpty();
    }

    @Test
    void what_should_have_been_sent_is_counted_and_measured() {
        table.add("due-1", "EMAIL", "a", null, FAR);
        table.add("due-2", "EMAIL", "a", null, FAR.plusSeconds(10));

        assertThat(table.overdueAt(FAR.plusSeconds(10)) - table.overdueAt(FAR)).isEqualTo(1);
        assertThat(meters.get("ruqsat.notices.overdue").gauge().value()).isZero();
    }

    @Test
    void two_nodes_do_not_wait_for_each_other_and_share_the_work() {
        table.add("due-1", "EMAIL", "a", null, FAR);
        table.add("due-2", "EMAIL", "a", null, FAR.plusSeconds(1));

        transaction.executeWithoutResult(_ -> {
            List<String> mine = table.claim(FAR.plusSeconds(1), LEASE, 1);
            List<String> theirs = CompletableFuture.supplyAsync(() -> table.claim(FAR.plusSeconds(1), LEASE, 10))
                    .join();
            assertThat(mine).containsExactly("due-1");
            assertThat(theirs).containsExactly("due-2");
        });
    }
}
