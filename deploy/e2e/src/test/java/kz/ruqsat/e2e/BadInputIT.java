package kz.ruqsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.ruqsat.example.Answer;
import kz.ruqsat.example.Client;
import kz.ruqsat.example.Form;
import kz.ruqsat.example.Patience;
import kz.ruqsat.example.Site;
import kz.ruqsat.example.Step;
import kz.ruqsat.example.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong gets its problem at the entrance and leaves nothing behind. */
@ExtendWith(OnTheLocalStack.class)
class BadInputIT {

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String SECOND_POOL = "0190c8a0-0000-7000-8000-000000000002";
    private static final String FIRST_POOL = "0190c8a0-0000-7000-8000-000000000001";
    private static @Nullable Story licensed;

    private final Running running;
    private final Site site;

    BadInputIT(Running running) {
        this.running = running;
        this.site = running.site();
    }

    @Nested
    class A_new_application {

        private long before;

        @BeforeEach
        void count() throws Exception {
            before = total();
        }

        @Test
        void that_is_no_json() throws Exception {
            assertProblem(send(APPLICATIONS, "{\"subtype\": \"I\", "), 400, "malformed");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void whose_fields_have_other_types() throws Exception {
            assertProblem(send(APPLICATIONS, "{\"subtype\": {\"is\": \"I\"}}"), 400, "malformed");
            assertProblem(send(APPLICATIONS, "{\"facts\": {\"hardwareUnits\": {}}}"), 400, "malformed");
            assertProblem(send(APPLICATIONS, "[]"), 400, "malformed");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void in_another_media_type() throws Exception {
            Answer answer = site.send(
                    Client.PORTAL,
                    "POST",
                    site.request(APPLICATIONS)
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString("x")));
            assertProblem(answer, 415, "unsupported-media-type");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void with_a_wrong_check_digit() throws Exception {
            Map<String, Object> application = new HashMap<>(story().miner().application());
            String bin = story().miner().bin();
            char wrong = (char) ('0' + (bin.charAt(11) - '0' + 1) % 10);
            application.put(
                    "applicant", with(application.get("applicant"), "identifier", bin.substring(0, 11) + wrong));

            Answer answer = site.post(Client.PORTAL, APPLICATIONS, application);

            assertProblem(answer, 422, "identifier-invalid");
            assertThat(answer.json().path("violations").path(0).path("pointer").asString())
                    .isEqualTo("/applicant/identifier");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void without_a_token() throws Exception {
            assertProblem(site.post(null, APPLICATIONS, story().miner().application()), 401, "unauthenticated");
            assertProblem(
                    site.send(
                            null,
                            "GET",
                            site.request(APPLICATIONS)
                                    .header("Authorization", "Bearer forged")
                                    .GET()),
                    401,
                    "unauthenticated");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void of_somebody_with_another_role() throws Exception {
            assertProblem(site.post(Client.POOL, APPLICATIONS, story().miner().application()), 403, "forbidden");
            assertThat(total()).isEqualTo(before);
        }

        @Test
        void that_is_repeated_gets_the_first_answer_again() throws Exception {
            String key = UUID.randomUUID().toString();
            String body =
                    "{\"subtype\":\"II\",\"language\":\"kk\",\"applicant\":{\"kind\":\"LEGAL_ENTITY\",\"identifier\":\"%s\",\"name\":{\"kk\":\"А\",\"ru\":\"А\"}}}"
                            .formatted(story().miner().bin());

            Answer first = send(APPLICATIONS, body, "Idempotency-Key", key).expect(201);
            Answer again = send(APPLICATIONS, body, "Idempotency-Key", key).expect(201);

            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(total()).isEqualTo(before + 1);
            assertProblem(
                    send(APPLICATIONS, body.replace("\"II\"", "\"I\""), "Idempotency-Key", key),
                    422,
                    "idempotency-key-reused");
            assertThat(total()).isEqualTo(before + 1);
        }
    }

    @Nested
    class A_draft {

        private final Story story = story();

        @BeforeEach
        void draft() throws Exception {
            Story.step("draft").play(story);
        }

        @Test
        void takes_no_empty_document() throws Exception {
            String before = etag();
            assertProblem(upload(new byte[0]), 422, "document-empty");
            assertUnchanged(before);
        }

        @Test
        void takes_no_document_that_is_too_large() throws Exception {
            String before = etag();
            assertProblem(upload(new byte[25 * 1024 * 1024 + 1]), 413, "too-large");
            assertProblem(upload(new byte[40 * 1024 * 1024]), 413, "too-large");
            assertUnchanged(before);
        }

        @Test
        void takes_no_command_of_somebody_who_has_seen_an_older_version() throws Exception {
            String stale = etag();
            putFacts(stale).expect(200);
            String before = etag();

            assertProblem(putFacts(stale), 412, "stale");

            assertUnchanged(before);
        }

        @Test
        void is_submitted_once_however_often_that_is_asked() throws Exception {
            String key = UUID.randomUUID().toString();
            Answer first = submit(key).expect(201);
            String before = etag();

            Answer again = submit(key).expect(201);

            assertThat(again.text()).isEqualTo(first.text());
            assertProblem(submit(UUID.randomUUID().toString()), 409, "state-forbids");
            assertUnchanged(before);
        }

        @Test
        void is_approved_by_nobody_before_it_is_submitted() throws Exception {
            String before = etag();
            Answer answer = site.post(Client.OFFICER, path() + "/approval");
            assertThat(answer.status()).isIn(404, 409);
            assertUnchanged(before);
        }

        private String path() {
            return APPLICATIONS + "/" + story.applicationId();
        }

        private String etag() throws Exception {
            return story.application().header("ETag");
        }

        private void assertUnchanged(String etag) throws Exception {
            assertThat(etag()).isEqualTo(etag);
            assertThat(story.application().json().path("documents")).isEmpty();
        }

        private Answer submit(String key) throws Exception {
            return site.send(
                    Client.PORTAL,
                    "POST submission",
                    site.request(path() + "/submission")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.noBody()));
        }

        private Answer putFacts(String ifMatch) throws Exception {
            return site.send(
                    Client.PORTAL,
                    "PUT facts",
                    site.request(path() + "/facts")
                            .header("Content-Type", "application/json")
                            .header("If-Match", ifMatch)
                            .PUT(BodyPublishers.ofString("{\"hardware\": \"NONE\"}")));
        }

        private Answer upload(byte[] bytes) throws Exception {
            Form form = new Form()
                    .field("requirement", "R2")
                    .field("kind", "OTHER")
                    .file("file", "a.pdf", "application/pdf", bytes);
            return site.send(
                    Client.PORTAL,
                    "POST document",
                    site.request(path() + "/documents")
                            .header("Content-Type", form.contentType())
                            .POST(BodyPublishers.ofByteArray(form.bytes())));
        }
    }

    @Nested
    class A_pool_switch {

        private final Story holder = licensed();
        private final LocalDate today = holder.licence().issuedOn();
        private int expected;

        @BeforeEach
        void count() throws Exception {
            expected = expected();
        }

        @Test
        void to_an_unknown_pool() throws Exception {
            assertProblem(tell("0190c8a0-0000-7000-8000-00000000ffff", today), 422, "unknown-pool");
            assertThat(expected()).isEqualTo(expected);
        }

        @Test
        void in_the_future() throws Exception {
            assertProblem(tell(FIRST_POOL, today.plusDays(400)), 422, "switch-in-future");
            assertThat(expected()).isEqualTo(expected);
        }

        @Test
        void before_the_licence() throws Exception {
            assertProblem(tell(FIRST_POOL, today.minusDays(1)), 422, "switch-before-licence");
            assertThat(expected()).isEqualTo(expected);
        }

        @Test
        void of_an_unknown_licence() throws Exception {
            Answer answer = site.post(Client.PORTAL, "/api/v1/pool-switches", body("0-0-0", FIRST_POOL, today));
            assertProblem(answer, 422, "unknown-licence");
            assertThat(expected()).isEqualTo(expected);
        }

        @Test
        void stated_by_a_pool_for_another() throws Exception {
            Answer answer = site.post(
                    Client.POOL,
                    "/api/v1/pools/" + SECOND_POOL + "/statements",
                    Map.of("statements", java.util.List.of()));
            assertProblem(answer, 403, "not-your-pool");
        }

        private Answer tell(String pool, LocalDate on) throws Exception {
            return site.post(
                    Client.PORTAL,
                    "/api/v1/pool-switches",
                    body(holder.licence().number(), pool, on));
        }

        private Map<String, Object> body(String number, String pool, LocalDate on) {
            return Map.of(
                    "licence",
                    Map.of("number", number, "issuedOn", today.toString()),
                    "fromPoolId",
                    SECOND_POOL,
                    "toPoolId",
                    pool,
                    "switchedOn",
                    on.toString());
        }

        /** A move that was told would be expected from the pool as well. */
        private int expected() throws Exception {
            return site.get(Client.ADMIN, "/api/v1/pools/" + FIRST_POOL + "/expected")
                    .expect(200)
                    .json()
                    .path("total")
                    .asInt(-1);
        }
    }

    private Story story() {
        return new Story(running.site(), new Patience(Duration.ofMinutes(1)));
    }

    /** A licence that the register of pools knows. */
    private Story licensed() {
        if (licensed == null) {
            try {
                Story story = story();
                for (Step step : Story.STEPS.subList(0, 9)) {
                    step.play(story);
                }
                var licence = Map.of(
                        "number",
                        story.licence().number(),
                        "issuedOn",
                        story.licence().issuedOn().toString());
                story.patience()
                        .until(
                                "the register of pools to know the licence",
                                () -> site.post(
                                        Client.PORTAL,
                                        "/api/v1/pool-switches",
                                        Map.of("licence", licence, "toPoolId", FIRST_POOL, "switchedOn", "2020-01-01")),
                                answer ->
                                        answer.json().path("code").asString("").equals("switch-before-licence"));
                licensed = story;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return licensed;
    }

    private long total() throws Exception {
        return site.get(Client.PORTAL, APPLICATIONS + "?limit=1")
                .expect(200)
                .json()
                .path("total")
                .asLong(-1);
    }

    private Answer send(String path, String body, String... headers) throws Exception {
        var request =
                site.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.send(Client.PORTAL, "POST " + path, request);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(@Nullable Object map, String key, Object value) {
        Map<String, Object> copy = new HashMap<>((Map<String, Object>) java.util.Objects.requireNonNull(map));
        copy.put(key, value);
        return copy;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:ruqsat:problem:" + code);
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
