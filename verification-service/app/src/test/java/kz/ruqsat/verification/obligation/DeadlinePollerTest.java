package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.DUE;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.verification.obligation.DueTable.Claimed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DeadlinePollerTest extends RunningTerms {

    private static final Duration LEASE = Duration.ofMillis(400);

    @Autowired
    DeadlinePoller poller;

    @Autowired
    DueTable table;

    @Autowired
    DueSignal signal;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void itIsTheEveOfTheHolidays() {
        itIs("2026-03-20T11:00");
    }

    @Nested
    class Running_by_itself {

        @Test
        void lets_a_term_lapse_at_its_due_instant_and_not_before() {
            var id = arm(FRI_2026_03_20, 2);
            itIs("2026-03-27T23:59:59.999");
            projections.awaitCurrent(ObligationProjection.GROUP);
            assertThat(poller.fireDue()).isZero();
            assertThat(events(id)).containsExactly("ObligationArmed");

            itIs("2026-03-28T00:00");

            awaitEvents(id, "ObligationArmed", "ObligationLapsed");
            assertThat(lapsedAt(id)).isEqualTo(DUE);
        }

        @Test
        void lets_a_term_lapse_at_once_that_is_armed_after_its_limit() {
            itIs("2026-04-20T11:00");

            var id = arm(FRI_2026_03_20, 2);

            awaitEvents(id, "ObligationArmed", "ObligationLapsed");
        }

        @Test
        void notices_by_itself_that_another_process_moved_the_clock() {
            var id = arm(FRI_2026_03_20, 2);
            clock.set(at("2026-03-30T09:00"));
            awaitEvents(id, "ObligationArmed", "ObligationLapsed");
        }
    }

    @Nested
    class Stopped {

        @BeforeEach
        void stop() {
            poller.stop();
        }

        @AfterEach
        void start() {
            poller.start();
        }

        @Test
        void hears_what_others_said_meanwhile_before_anything_lapses() {
            var id = arm(FRI_2026_03_20, 2);
            settled();
            clock.set(at("2026-03-28T00:00"));
            var heard = new AtomicBoolean();
            var node = new DeadlinePoller(table, signal, commands, clock, 50, LEASE, Duration.ofSeconds(1), heard::get);

            assertThat(node.work()).isFalse();
            assertThat(node.pause()).isLessThan(Duration.ofSeconds(1));
            assertThat(events(id)).containsExactly("ObligationArmed");

            heard.set(true);
            node.work();
            assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed");
        }

        @Test
        void for_three_days_lets_every_due_term_lapse_once_afterwards_with_both_times() {
            var ids = arm(30);
            itIs("2026-03-31T08:00");
            settled();

            poller.start();

            for (var id : ids) {
                awaitEvents(id, "ObligationArmed", "ObligationLapsed");
                assertThat(((ObligationLapsed) histories.of(id).getLast().event()).dueAt())
                        .isEqualTo(DUE);
                assertThat(lapsedAt(id)).isEqualTo(at("2026-03-31T08:00"));
            }
            settled();
            poller.stop();
            assertThat(table.claim(clock.instant(), LEASE, 100)).isEmpty();
            assertThat(ids).allSatisfy(id -> assertThat(events(id)).hasSize(2));
        }

        @Test
        void pollers_side_by_side_share_the_work_and_each_term_lapses_once() throws Exception {
            var ids = arm(60);
            itIs("2026-03-28T00:00:01");
            settled();

            var together = new CountDownLatch(1);
            int claimed = 0;
            try (var threads = Executors.newFixedThreadPool(3)) {
                var nodes = IntStream.range(0, 3)
                        .mapToObj(n -> threads.submit(() -> {
                            together.await();
                            return fireAll(another(7, Duration.ofMinutes(1)));
                        }))
                        .toList();
                together.countDown();
                for (var node : nodes) {
                    claimed += node.get();
                }
            }

            assertThat(claimed).isEqualTo(60);
            assertThat(ids)
                    .allSatisfy(id -> assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed"));
        }

        @Test
        void killed_between_claim_and_command_loses_nothing() {
            var id = arm(FRI_2026_03_20, 2);
            itIs("2026-03-28T00:00");
            settled();

            assertThat(table.claim(clock.instant(), Duration.ofHours(1), 100))
                    .extracting(Claimed::obligationId)
                    .contains(id);
            assertThat(another(100, LEASE).fireDue()).isZero();
            assertThat(events(id)).containsExactly("ObligationArmed");

            jdbc.sql("update obligation set claimed_until = clock_timestamp() where claimed_until is not null")
                    .update();
            another(100, LEASE).fireDue();

            assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed");
        }

        @Test
        void killed_while_claiming_leaves_the_row_free() {
            var id = arm(FRI_2026_03_20, 2);
            itIs("2026-03-28T00:00");
            settled();

            transaction.executeWithoutResult(killed -> {
                assertThat(table.claim(clock.instant(), Duration.ofHours(1), 100))
                        .extracting(Claimed::obligationId)
                        .contains(id);
                assertThat(inAnotherTransaction())
                        .as("rows of others are passed over")
                        .isZero();
                killed.setRollbackOnly();
            });

            another(100, LEASE).fireDue();
            assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed");
        }

        @Test
        void a_term_that_cannot_lapse_stays_due_and_does_not_hold_up_the_others() {
            var broken = arm(FRI_2026_03_20, 2);
            jdbc.sql(
                            "update obligation set obligation_id = 'nobody-' || obligation_id, due_at = due_at - interval '1 day'"
                                    + " where obligation_id = ?")
                    .param(settledId(broken))
                    .update();
            var whole = arm(FRI_2026_03_20, 2);
            itIs("2026-03-28T00:00");
            settled();

            another(1, LEASE).fireDue();
            another(1, LEASE).fireDue();

            assertThat(events(whole)).containsExactly("ObligationArmed", "ObligationLapsed");
            var row = jdbc.sql("select attempts, last_error, claimed_until > clock_timestamp() as resting, standing"
                            + " from obligation where obligation_id = ?")
                    .param("nobody-" + broken)
                    .query()
                    .singleRow();
            assertThat(row)
                    .containsEntry("attempts", 1)
                    .containsEntry("resting", true)
                    .containsEntry("standing", "RUNNING");
            assertThat(row.get("last_error").toString()).contains("not found");
            jdbc.sql("delete from obligation where obligation_id like 'nobody-%'")
                    .update();
        }

        @Test
        void a_row_that_the_board_still_shows_as_running_does_not_lapse_again() {
            var id = arm(FRI_2026_03_20, 2);
            itIs("2026-03-28T00:00");
            settled();
            another(100, LEASE).fireDue();
            settled();
            jdbc.sql("update obligation set standing = 'RUNNING', claimed_until = null where obligation_id = ?")
                    .param(id)
                    .update();

            assertThat(another(100, LEASE).fireDue()).isEqualTo(1);

            assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed");
            jdbc.sql("update obligation set standing = 'LAPSED' where obligation_id = ?")
                    .param(id)
                    .update();
        }

        private Integer inAnotherTransaction() {
            try (var thread = Executors.newSingleThreadExecutor()) {
                return thread.submit(() -> another(100, LEASE).fireDue()).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class Waiting {

        @BeforeEach
        void stop() {
            poller.stop();
        }

        @AfterEach
        void start() {
            poller.start();
        }

        @Test
        void goes_until_the_next_due_instant() {
            arm(FRI_2026_03_20, 2);
            itIs("2026-03-27T23:59:58");
            settled();
            assertThat(table.untilNextDue(clock.instant())).hasValue(Duration.ofSeconds(2));
        }

        @Test
        void is_over_when_something_is_due_and_until_the_claim_runs_out_when_it_is_claimed() {
            arm(FRI_2026_03_20, 2);
            itIs("2026-03-28T00:00");
            settled();
            assertThat(table.untilNextDue(clock.instant())).hasValue(Duration.ZERO);

            table.claim(clock.instant(), Duration.ofMinutes(1), 100);

            assertThat(table.untilNextDue(clock.instant()).orElseThrow())
                    .isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
            jdbc.sql("update obligation set claimed_until = null").update();
        }
    }

    private List<String> arm(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(arm(FRI_2026_03_20, 2));
        }
        return ids;
    }

    private DeadlinePoller another(int batch, Duration lease) {
        return new DeadlinePoller(table, signal, commands, clock, batch, lease, Duration.ofSeconds(1), () -> true);
    }

    private static int fireAll(DeadlinePoller node) {
        int all = 0;
        for (int claimed = node.fireDue(); claimed > 0; claimed = node.fireDue()) {
            all += claimed;
        }
        return all;
    }

    private void settled() {
        assertThat(projections.awaitCurrent(ObligationProjection.GROUP)).isTrue();
    }

    private String settledId(String id) {
        settled();
        return id;
    }

    private void awaitEvents(String id, String... events) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(events(id)).containsExactly(events));
    }
}
