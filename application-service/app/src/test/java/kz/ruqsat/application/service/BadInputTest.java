package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each gets its problem; nothing is stored, nothing is lost. */
class BadInputTest extends RunningService {

    static Stream<Arguments> drafts() {
        return Stream.of(
                Arguments.of("not JSON", "{", 400, "malformed", ""),
                Arguments.of("no body", "", 400, "malformed", ""),
                Arguments.of("a list", "[]", 400, "malformed", ""),
                Arguments.of(
                        "a field of the wrong type",
                        DRAFT.replace("\"metering\": true", "\"metering\": \"yes\""),
                        400,
                        "malformed",
                        "/facts/gridSystems/metering wrong-type"),
                Arguments.of(
                        "a number for a decimal",
                        DRAFT.replace("\"35\"", "35"),
                        400,
                        "malformed",
                        "/facts/technicalConditions/0/voltageKv wrong-type"),
                Arguments.of(
                        "an unknown field",
                        DRAFT.replace("\"hardware\"", "\"hardwear\""),
                        400,
                        "malformed",
                        "/facts/hardwear unknown-field"),
                Arguments.of(
                        "an unknown subtype",
                        DRAFT.replace("\"I\"", "\"III\""),
                        422,
                        "invalid",
                        "/subtype unknown-value"),
                Arguments.of(
                        "an unknown language",
                        DRAFT.replace("\"kk\", ", "\"de\", ").replace("\"language\": \"kk\"", "\"language\": \"de\""),
                        422,
                        "invalid",
                        "/language unknown-value"),
                Arguments.of(
                        "an unknown ground",
                        DRAFT.replace("\"OWNED\", \"hardwareUnits\"", "\"RENTED\", \"hardwareUnits\""),
                        422,
                        "invalid",
                        "/facts/hardware unknown-value"),
                Arguments.of(
                        "a wrong check digit",
                        DRAFT.replace("230540000004", "230540000005"),
                        422,
                        "identifier-invalid",
                        "/applicant/identifier identifier-invalid"),
                Arguments.of(
                        "an IIN too short",
                        DRAFT.replace("230540000004", "2305"),
                        422,
                        "identifier-invalid",
                        "/applicant/identifier identifier-invalid"),
                Arguments.of(
                        "no name in Russian",
                        DRAFT.replace("\"ТОО «Образец»\"", "\" \""),
                        422,
                        "invalid",
                        "/applicant/name/ru required"),
                Arguments.of(
                        "not an e-mail address",
                        DRAFT.replace("mail@example.kz", "mail"),
                        422,
                        "invalid",
                        "/applicant/email not-an-email"),
                Arguments.of(
                        "not a phone",
                        DRAFT.replace("+7 701 000 00 00", "call me"),
                        422,
                        "invalid",
                        "/applicant/phone not-a-phone"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void a_draft_that_is_wrong_is_refused(String what, String body, int status, String code, String place) {
        var before = everything();
        var answer = portal().with("Accept-Language", "ru").post("/api/v1/applications", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:ruqsat:problem:" + code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        if (!place.isEmpty()) {
            assertThat(answer.json()
                            .get("violations")
                            .valueStream()
                            .map(violation -> violation.get("pointer").asString() + " "
                                    + violation.get("code").asString()))
                    .containsExactly(place);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Nested
    class A_document {

        private final String id = drafted();

        @Test
        void of_no_bytes_is_refused() {
            var answer = portal().attach(id, "a.pdf", new byte[0], "R2", "OTHER");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("document-empty");
            assertThat(eventsOf(id)).isEqualTo(1);
        }

        @Test
        void that_is_too_large_is_refused() {
            var answer = portal().attach(id, "a.pdf", new byte[20 * 1024 * 1024 + 1], "R2", "OTHER");
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("too-large");
            assertThat(eventsOf(id)).isEqualTo(1);
        }

        @Test
        void of_the_largest_size_is_taken() {
            var answer = portal().attach(id, "a.bin", new byte[20 * 1024 * 1024], "R2", "OTHER");
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }

        @Test
        void that_is_a_program_is_refused_whatever_it_calls_itself() {
            var answer = portal().attach(id, "a.pdf", new byte[] {'M', 'Z', 0, 0, 0}, "R2", "OTHER");
            assertThat(answer.status()).isEqualTo(415);
            assertThat(eventsOf(id)).isEqualTo(1);
        }

        @Test
        void for_no_requirement_of_ours_is_refused() {
            assertThat(portal().attach(id, "a.pdf", PDF, "R77", "OTHER").status())
                    .isEqualTo(422);
            assertThat(portal().attach(id, "a.pdf", PDF, "R2", "PASSPORT").status())
                    .isEqualTo(422);
            assertThat(eventsOf(id)).isEqualTo(1);
        }

        @Test
        void of_a_refused_request_leaves_no_bytes_behind() {
            portal().post(path(id) + "/withdrawal");
            var bytes = ("only here " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(portal().attach(id, "a.txt", bytes, "R2", "OTHER").code())
                    .isEqualTo("state-forbids");
            assertThat(jdbc.sql("select count(*) from document_content where bytes = ?")
                            .param(bytes)
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void sent_again_is_known_under_its_first_id() {
            var first = portal().attach(id, "a.pdf", PDF, "R2", "OTHER").json();
            var again = portal().attach(id, "a.pdf", PDF, "R2", "OTHER").json();
            assertThat(again).isEqualTo(first);
            assertThat(eventsOf(id)).isEqualTo(2);
        }
    }

    @Nested
    class A_repeated_request {

        @Test
        void gets_the_first_answer_again() {
            var caller = portal().with("Idempotency-Key", UUID.randomUUID().toString());
            var first = caller.post("/api/v1/applications", DRAFT);
            var again = caller.post("/api/v1/applications", DRAFT);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        }

        @Test
        void with_another_body_is_refused() {
            var caller = portal().with("Idempotency-Key", UUID.randomUUID().toString());
            caller.post("/api/v1/applications", DRAFT);
            var before = everything();
            var other = caller.post("/api/v1/applications", DRAFT.replace("\"subtype\": \"I\"", "\"subtype\": \"II\""));
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("idempotency-key-reused");
            assertThat(everything()).isEqualTo(before);
        }

        @Test
        void of_a_submission_gets_the_same_receipt() {
            var id = drafted();
            var caller = portal().with("Idempotency-Key", UUID.randomUUID().toString());
            var first = caller.post(path(id) + "/submission");
            var again = caller.post(path(id) + "/submission");
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(eventsOf(id)).isEqualTo(2);
        }

        @Test
        void of_a_submission_without_a_key_changes_nothing() {
            var id = submitted();
            var again = portal().post(path(id) + "/submission");
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.code()).isEqualTo("state-forbids");
            assertThat(eventsOf(id)).isEqualTo(2);
        }
    }

    @Nested
    class A_stale_caller {

        @Test
        void changes_nothing() {
            var id = drafted();
            var tag = portal().get(path(id)).header("ETag");
            assertThat(portal().with("If-Match", tag)
                            .put(path(id) + "/facts", "{}")
                            .status())
                    .isEqualTo(200);
            for (var stale : Stream.of(
                            portal().with("If-Match", tag).put(path(id) + "/facts", FACTS),
                            portal().with("If-Match", tag).post(path(id) + "/submission"),
                            portal().with("If-Match", tag).post(path(id) + "/withdrawal"),
                            portal().with("If-Match", tag).attach(id, "a.pdf", PDF, "R2", "OTHER"))
                    .toList()) {
                assertThat(stale.status()).as(stale.text()).isEqualTo(412);
                assertThat(stale.code()).isEqualTo("stale");
            }
            assertThat(eventsOf(id)).isEqualTo(2);
        }
    }

    @Nested
    class Somebody_without_the_right {

        @Test
        void and_without_a_token_is_not_let_in() {
            var answer = nobody().post("/api/v1/applications", DRAFT);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("unauthenticated");
        }

        @Test
        void but_with_a_token_is_told_so() {
            var answer = officer().post("/api/v1/applications", DRAFT);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("forbidden");
            assertThat(as("pool-demo", Role.POOL_OPERATOR)
                            .get("/api/v1/applications")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class A_decision {

        @Test
        void before_the_verification_is_concluded_is_refused() {
            var id = submitted();
            assertThat(officer().post(path(id) + "/approval").code()).isEqualTo("verification-not-concluded");
            assertThat(eventsOf(id)).isEqualTo(2);
        }

        @Test
        void for_a_reason_that_is_not_in_the_list_is_refused() {
            var id = submitted();
            var answer = officer().post(path(id) + "/refusal", REFUSAL.replace("REQUIREMENTS_NOT_MET", "BAD_MOOD"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("violations").get(0).get("pointer").asString())
                    .isEqualTo("/reasonCode");
            assertThat(officer().post(path(id) + "/refusal", "{}").json().get("violations"))
                    .hasSize(2);
            assertThat(officer()
                            .post(path(id) + "/refusal", REFUSAL.replace("\"Не соответствует\"", "null"))
                            .json()
                            .get("violations")
                            .get(0)
                            .get("pointer")
                            .asString())
                    .isEqualTo("/note/ru");
            assertThat(eventsOf(id)).isEqualTo(2);
        }
    }

    private long everything() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }
}
