package kz.ruqsat.notification.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.test.Caller;
import kz.ruqsat.notification.test.Mailbox;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.platform.clock.MovableClock;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@NotificationServiceTest
class NoticesEndpointTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private OtherServices others;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Projections projections;

    private String miner() {
        return "miner-" + UUID.randomUUID();
    }

    private void submit(String miner, String email) {
        others.send(
                ApplicationTopics.APPLICATIONS,
                "application-" + miner,
                Messages.submitted(miner, "portal-demo", "ru", email));
    }

    private JsonNode noticeTo(String recipient, String status) {
        return await().atMost(LONG)
                .until(
                        () -> caller.get(
                                        "/api/v1/notices?recipient=" + recipient + "&status=" + status,
                                        "officer-demo",
                                        Role.OFFICER)
                                .json(),
                        list -> list.path("total").asInt() == 1)
                .path("items")
                .get(0);
    }

    private JsonNode one(String id) {
        return caller.get("/api/v1/notices/" + id, "auditor-demo", Role.AUDITOR).json();
    }

    @Nested
    class While_the_mail_server_is_away {

        @Test
        void a_notice_is_tried_again_and_arrives_once_it_is_back() {
            String miner = miner();
            mailbox.stop();
            String id;
            try {
                submit(miner, Messages.email(miner));
                id = noticeTo(Messages.email(miner), "RETRYING").path("id").asString();
                assertThat(one(id).path("reason").asString()).isEqualTo("UNREACHABLE");
            } finally {
                mailbox.start();
            }
            clock.advance(Duration.ofMinutes(2));

            noticeTo(Messages.email(miner), "DELIVERED");
            assertThat(mailbox.to(Messages.email(miner))).hasSize(1);
            assertThat(one(id).path("attempts")
                            .valueStream()
                            .map(a -> a.path("outcome").asString()))
                    .containsExactly("POSTPONED", "ACCEPTED");
        }
    }

    @Nested
    class A_delivered_notice {

        @Test
        void is_sent_again_by_an_officer_in_a_mail_of_its_own() throws Exception {
            String miner = miner();
            submit(miner, Messages.email(miner));
            String id = noticeTo(Messages.email(miner), "DELIVERED").path("id").asString();

            var answer = caller.post("/api/v1/notices/" + id + "/resend", null, "officer-demo", Role.OFFICER);

            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.json().path("status").asString()).isEqualTo("QUEUED");
            var mails = await().atMost(LONG).until(() -> mailbox.to(Messages.email(miner)), found -> found.size() == 2);
            assertThat(mails.getFirst().getMessageID())
                    .isNotEqualTo(mails.getLast().getMessageID());
            assertThat(mails.getFirst().getContent()).isEqualTo(mails.getLast().getContent());
        }

        @Test
        void is_shown_as_it_was_at_an_earlier_instant() {
            String miner = miner();
            var before = clock.instant();
            submit(miner, Messages.email(miner));
            String id = noticeTo(Messages.email(miner), "DELIVERED").path("id").asString();

            assertThat(caller.get("/api/v1/notices/" + id + "?asOf=" + before, "officer-demo", Role.OFFICER)
                            .status())
                    .isEqualTo(404);
            var now = caller.get("/api/v1/notices/" + id, "officer-demo", Role.OFFICER);
            assertThat(now.headers().firstValue("ETag")).contains("\"2\"");
            assertThat(now.json().path("body").asString()).contains("Контрольная сумма");
        }

        @Test
        void is_not_sent_again_by_somebody_who_saw_an_older_version() {
            String miner = miner();
            submit(miner, Messages.email(miner));
            String id = noticeTo(Messages.email(miner), "DELIVERED").path("id").asString();

            assertThat(resend(id, Role.OFFICER, "\"0\"").code()).isEqualTo("stale");
            assertThat(resend(id, Role.OFFICER, "nonsense").code()).isEqualTo("malformed");
            assertThat(mailbox.to(Messages.email(miner))).hasSize(1);
        }

        @Test
        void is_seen_by_its_own_portal_only_and_not_resent_by_it() {
            String miner = miner();
            submit(miner, Messages.email(miner));
            String id = noticeTo(Messages.email(miner), "DELIVERED").path("id").asString();
            String query = "/api/v1/notices?recipient=" + Messages.email(miner);

            assertThat(caller.get(query, "portal-demo", Role.PORTAL)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(caller.get(query, "portal-other", Role.PORTAL)
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(caller.get("/api/v1/notices/" + id, "portal-other", Role.PORTAL)
                            .status())
                    .isEqualTo(404);
            assertThat(caller.post("/api/v1/notices/" + id + "/resend", null, "portal-demo", Role.PORTAL)
                            .status())
                    .isEqualTo(403);
        }

        private Caller.Answer resend(String id, Role role, String ifMatch) {
            return caller.send(
                    "POST",
                    "/api/v1/notices/" + id + "/resend",
                    null,
                    caller.bearer("officer-demo", role),
                    "If-Match",
                    ifMatch);
        }
    }

    @Nested
    class A_notice_to_nobody {

        @Test
        void is_listed_as_failed_and_cannot_be_sent_again() {
            String miner = miner();
            others.send(
                    ApplicationTopics.APPLICATIONS,
                    "application-" + miner,
                    Messages.submitted(miner, "portal-" + miner, "ru", null));
            JsonNode failed = await().atMost(LONG)
                    .until(
                            () -> caller.get("/api/v1/notices?status=FAILED", "portal-" + miner, Role.PORTAL)
                                    .json(),
                            list -> list.path("total").asInt() == 1)
                    .path("items")
                    .get(0);

            assertThat(failed.path("reason").asString()).isEqualTo("NO_ADDRESS");
            assertThat(caller.post(
                                    "/api/v1/notices/" + failed.path("id").asString() + "/resend",
                                    null,
                                    "admin-demo",
                                    Role.ADMIN)
                            .code())
                    .isEqualTo("notice-without-address");
        }
    }

    @Nested
    class A_message_that_comes_wrongly {

        @Test
        void twice_is_told_once() {
            String miner = miner();
            var message = Messages.submitted(miner, "portal-demo", "ru");
            String key = "application-" + miner;
            others.send(ApplicationTopics.APPLICATIONS, key, message, "twice-" + miner, 0, -1);
            others.send(ApplicationTopics.APPLICATIONS, key, message, "twice-" + miner, 0, -1);
            others.send(
                    ApplicationTopics.APPLICATIONS, key, Messages.approved(miner, "portal-demo"), "2-" + miner, 1, 0);

            await().atMost(LONG).until(() -> mailbox.to(Messages.email(miner)).size() >= 2);
            projections.awaitCurrent("notices");
            assertThat(caller.get("/api/v1/notices?recipient=" + Messages.email(miner), "officer-demo", Role.OFFICER)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
        }

        @Test
        void out_of_order_waits_for_the_one_before_it() {
            String miner = miner();
            String key = "application-" + miner;
            others.send(
                    ApplicationTopics.APPLICATIONS, key, Messages.approved(miner, "portal-demo"), "2-" + miner, 1, 0);
            others.send(
                    ApplicationTopics.APPLICATIONS,
                    key,
                    Messages.submitted(miner, "portal-demo", "ru"),
                    "1-" + miner,
                    0,
                    -1);

            await().atMost(LONG).until(() -> mailbox.to(Messages.email(miner)).size() == 2);
        }
    }

    @Nested
    class The_edge {

        @Test
        void wants_a_token_and_a_role() {
            assertThat(caller.send("GET", "/api/v1/notices", null, null).status())
                    .isEqualTo(401);
            assertThat(caller.get("/api/v1/notices", "pool-demo", Role.POOL_OPERATOR)
                            .status())
                    .isEqualTo(403);
            assertThat(caller.post("/api/v1/notices/x/resend", null, "monitor-demo", Role.MONITOR)
                            .status())
                    .isEqualTo(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"status=SENT", "channel=PIGEON", "limit=0", "limit=x", "cursor=nonsense"})
        void does_not_guess_what_a_wrong_parameter_means(String query) {
            var answer = caller.get("/api/v1/notices?" + query, "officer-demo", Role.OFFICER);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("malformed");
        }

        @Test
        void knows_no_notice_that_does_not_exist() {
            assertThat(caller.get("/api/v1/notices/none", "officer-demo", Role.OFFICER)
                            .code())
                    .isEqualTo("not-found");
            assertThat(caller.post("/api/v1/notices/none/resend", null, "officer-demo", Role.OFFICER)
                            .code())
                    .isEqualTo("not-found");
        }

        @Test
        void gives_the_list_in_parts_without_gap_or_repeat() {
            String miner = miner();
            String key = "application-" + miner;
            others.send(ApplicationTopics.APPLICATIONS, key, Messages.submitted(miner, "portal-demo", "ru"));
            others.send(ApplicationTopics.APPLICATIONS, key, Messages.approved(miner, "portal-demo"));
            String query = "/api/v1/notices?limit=1&recipient=" + Messages.email(miner);
            var first = await().atMost(LONG)
                    .until(
                            () -> caller.get(query, "officer-demo", Role.OFFICER)
                                    .json(),
                            list -> list.path("total").asInt() == 2);
            var second = caller.get(query + "&cursor=" + first.path("next").asString(), "officer-demo", Role.OFFICER)
                    .json();

            assertThat(first.path("items").get(0).path("wording").asString()).isEqualTo("application-approved");
            assertThat(second.path("items").get(0).path("wording").asString()).isEqualTo("application-submitted");
            assertThat(second.path("next").isNull()).isTrue();
        }
    }

    @Test
    void a_rebuilt_list_is_the_same_and_rebuilding_sends_nothing() {
        String miner = miner();
        submit(miner, Messages.email(miner));
        noticeTo(Messages.email(miner), "DELIVERED");
        String before = caller.get("/api/v1/notices?limit=200", "officer-demo", Role.OFFICER)
                .body();

        projections.rebuild("notices");
        projections.rebuild("dispatch");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(caller.get("/api/v1/notices?limit=200", "officer-demo", Role.OFFICER)
                                .body())
                        .isEqualTo(before));
        await().atMost(LONG).until(() -> projections.awaitCurrent("dispatch"));
        assertThat(mailbox.to(Messages.email(miner))).hasSize(1);
    }
}
