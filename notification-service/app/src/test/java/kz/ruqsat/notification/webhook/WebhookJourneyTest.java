package kz.ruqsat.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.test.Caller;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.notification.test.Portal;
import kz.ruqsat.platform.clock.MovableClock;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@NotificationServiceTest
class WebhookJourneyTest {

    private static final String PATH = "/api/v1/webhook-endpoints";
    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private OtherServices others;

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String me = "portal-" + UUID.randomUUID();
    private Portal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new Portal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private JsonNode register(String events) {
        var answer =
                caller.post(PATH, "{\"url\": \"" + portal.url() + "\", \"events\": " + events + "}", me, Role.PORTAL);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private void submit(String miner) {
        others.send(ApplicationTopics.APPLICATIONS, "application-" + miner, Messages.submitted(miner, me, "ru"));
    }

    private void approve(String miner) {
        others.send(ApplicationTopics.APPLICATIONS, "application-" + miner, Messages.approved(miner, me));
    }

    private List<Portal.Call> calls(int count) {
        return await().atMost(LONG).until(portal::calls, calls -> calls.size() == count);
    }

    private JsonNode deliveries(String endpoint, String status, int count) {
        return await().atMost(LONG)
                .until(
                        () -> caller.get(PATH + '/' + endpoint + "/deliveries?status=" + status, me, Role.PORTAL)
                                .json(),
                        list -> list.path("total").asInt() == count)
                .path("items");
    }

    @Test
    void a_portal_is_called_with_a_signed_cloud_event_without_personal_data() throws Exception {
        JsonNode endpoint = register("[\"ApplicationSubmitted\"]");
        String miner = "m-" + UUID.randomUUID();
        submit(miner);
        approve(miner);

        Portal.Call call = calls(1).getFirst();

        assertThat(call.signature())
                .isEqualTo(
                        new Webhook(endpoint.path("secret").asString()).sign(call.id(), call.timestamp(), call.body()));
        assertThat(call.contentType()).startsWith("application/cloudevents+json");
        assertThat(call.event().path("specversion").asString()).isEqualTo("1.0");
        assertThat(call.type()).isEqualTo("kz.ruqsat.ApplicationSubmitted.v1");
        assertThat(call.subject()).isEqualTo("application-" + miner);
        assertThat(call.event().path("data").path("number").asString()).isEqualTo("2026-" + miner);
        assertThat(call.body()).doesNotContain("@example.kz").doesNotContain("230540000004");
        JsonNode delivery =
                deliveries(endpoint.path("id").asString(), "DELIVERED", 1).get(0);
        assertThat(delivery.path("id").asString()).isEqualTo(call.id());
        assertThat(delivery.path("attempts").get(0).path("answer").asString()).isEqualTo("HTTP 204");
    }

    @Test
    void a_portal_that_is_down_gets_everything_in_order_once_it_is_back() {
        register("[\"*\"]");
        String slow = "slow-" + UUID.randomUUID();
        String fine = "fine-" + UUID.randomUUID();
        portal.answersWith(call -> call.subject().contains(slow) ? 500 : 204);
        submit(slow);
        approve(slow);
        submit(fine);
        // What is about something else is not held up; what comes behind the failed call is.
        calls(2);
        assertThat(portal.calls()).noneMatch(call -> call.type().contains("Approved"));

        portal.answersWith(call -> 204);
        clock.advance(Duration.ofSeconds(10));

        List<Portal.Call> about =
                calls(4).stream().filter(call -> call.subject().contains(slow)).toList();
        assertThat(about.stream().map(Portal.Call::type))
                .containsExactly(
                        "kz.ruqsat.ApplicationSubmitted.v1",
                        "kz.ruqsat.ApplicationSubmitted.v1",
                        "kz.ruqsat.ApplicationApproved.v1");
        assertThat(about.get(1).id()).isEqualTo(about.get(0).id());
        assertThat(about.get(1).body()).isEqualTo(about.get(0).body());
    }

    @Test
    void a_delivered_call_is_repeated_on_demand_under_the_same_id() {
        JsonNode endpoint = register("[\"*\"]");
        submit("again-" + UUID.randomUUID());
        String id = calls(1).getFirst().id();
        deliveries(endpoint.path("id").asString(), "DELIVERED", 1);

        assertThat(caller.post("/api/v1/notices/" + id + "/resend", null, me, Role.PORTAL)
                        .status())
                .isEqualTo(202);

        assertThat(calls(2).getLast().id()).isEqualTo(id);
    }

    @Test
    void a_removed_endpoint_is_not_called_and_its_secret_is_gone() {
        String endpoint = register("[\"*\"]").path("id").asString();
        portal.answersWith(call -> 500);
        submit("gone-" + UUID.randomUUID());
        calls(1);
        assertThat(caller.delete(PATH + '/' + endpoint, me, Role.PORTAL).status())
                .isEqualTo(204);
        assertThat(caller.delete(PATH + '/' + endpoint, me, Role.PORTAL).status())
                .isEqualTo(204);
        submit("later-" + UUID.randomUUID());
        clock.advance(Duration.ofSeconds(10));

        JsonNode failed = deliveries(endpoint, "FAILED", 1).get(0);

        assertThat(failed.path("attempts")
                        .valueStream()
                        .map(a -> a.path("reason").asString()))
                .containsExactly("NOT_ACCEPTED", "ENDPOINT_REMOVED");
        assertThat(portal.calls()).hasSize(1);
        assertThat(jdbc.sql("select secret from webhook_endpoint where endpoint_id = ?")
                        .param(endpoint)
                        .query()
                        .singleRow()
                        .get("secret"))
                .isNull();
        assertThat(caller.get(PATH, me, Role.PORTAL).json().path("items")).isEmpty();
    }

    @Nested
    class The_edge {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://10.0.0.1/hook",
                    "https://169.254.169.254/latest/meta-data",
                    "https://192.168.1.1:8443/",
                    "https://[fd00::1]/",
                    "ftp://portal.example.kz/",
                    "https://user:word@localhost/",
                    "not a url"
                })
        void refuses_targets_that_are_not_called(String url) {
            var answer = caller.post(PATH, "{\"url\": \"" + url + "\"}", me, Role.PORTAL);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("webhook-target-forbidden");
            assertThat(caller.get(PATH, me, Role.PORTAL).json().path("total").asInt())
                    .isZero();
        }

        @Test
        void names_every_place_that_is_wrong() {
            var answer = caller.post(PATH, "{\"events\": [\"LicenceIssued\", \"Nonsense\"]}", me, Role.PORTAL);

            assertThat(answer.code()).isEqualTo("invalid");
            assertThat(answer.json()
                            .path("violations")
                            .valueStream()
                            .map(v -> v.path("pointer").asString()))
                    .containsExactly("/url", "/events/1");
        }

        @Test
        void refuses_what_is_not_json_or_not_of_the_form() {
            assertThat(caller.post(PATH, "{", me, Role.PORTAL).code()).isEqualTo("malformed");
            assertThat(caller.post(PATH, "{\"url\": 5, \"events\": {}}", me, Role.PORTAL)
                            .code())
                    .isEqualTo("malformed");
        }

        @Test
        void wants_a_token_and_a_role() {
            assertThat(caller.send("POST", PATH, "{}", null).status()).isEqualTo(401);
            assertThat(caller.post(PATH, "{}", "officer-demo", Role.OFFICER).status())
                    .isEqualTo(403);
        }

        @Test
        void shows_an_endpoint_to_nobody_else_and_its_secret_to_nobody_again() {
            JsonNode endpoint = register("[\"*\"]");
            String path = PATH + '/' + endpoint.path("id").asString();

            assertThat(caller.get(path, "portal-other", Role.PORTAL).status()).isEqualTo(404);
            assertThat(caller.get(path + "/deliveries", "portal-other", Role.PORTAL)
                            .status())
                    .isEqualTo(404);
            assertThat(caller.delete(path, "portal-other", Role.PORTAL).status())
                    .isEqualTo(404);
            assertThat(caller.get(path, me, Role.PORTAL).body())
                    .contains(portal.url())
                    .doesNotContain(endpoint.path("secret").asString());
            assertThat(caller.get(path, "admin-demo", Role.ADMIN).status()).isEqualTo(200);
        }

        @Test
        void registers_once_when_asked_twice_with_one_key() {
            String body = "{\"url\": \"" + portal.url() + "\"}";
            String key = UUID.randomUUID().toString();
            var first = caller.send("POST", PATH, body, caller.bearer(me, Role.PORTAL), "Idempotency-Key", key);
            var second = caller.send("POST", PATH, body, caller.bearer(me, Role.PORTAL), "Idempotency-Key", key);

            assertThat(second.status()).isEqualTo(201);
            assertThat(second.json()).isEqualTo(first.json());
            assertThat(caller.get(PATH, me, Role.PORTAL).json().path("total").asInt())
                    .isEqualTo(1);
        }
    }
}
