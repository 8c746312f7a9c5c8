package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends RunningVerification {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"outcome": "MET"}                                                      | 422 invalid   | /reasonCode required
            {"reasonCode": "CONFIRMED"}                                             | 422 invalid   | /outcome required
            {"outcome": "PENDING", "reasonCode": "CONFIRMED"}                       | 422 invalid   | /outcome unknown-value
            {"outcome": "MET", "reasonCode": "EVIDENCE_ABSENT"}                     | 422 invalid   | /reasonCode reason-unknown
            {"outcome": "NOT_MET", "reasonCode": "CONFIRMED"}                       | 422 invalid   | /reasonCode reason-unknown
            {"outcome": "MET", "reasonCode": "CONFIRMED", "evidence": ["nowhere"]}  | 422 invalid   | /evidence/0 document-unknown
            {"outcome": "MET", "reasonCode": "CONFIRMED", "evidence": [null]}       | 422 invalid   | /evidence/0 required
            {"outcome": "MET", "reasonCode": "CONFIRMED", "evidence": "x"}          | 400 malformed | /evidence wrong-type
            {"outcome": "MET", "reasonCode": "CONFIRMED", "verdict": "x"}           | 400 malformed | /verdict unknown-field
            {"outcome": ["MET"], "reasonCode": "CONFIRMED"}                         | 400 malformed | /outcome wrong-type
            """)
    void an_assessment_that_cannot_be_is_refused_at_its_place(String body, String problem, String violation) {
        var id = verified("I", UNDER_E3);

        var answer = assess(id, "R1", body);

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.violation()).isEqualTo(violation);
        assertThat(one(id).header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                            | /outcome required
            {"outcome": "PERHAPS"}        | /outcome unknown-value
            {"outcome": "INCOMPLETE"}     | /note required
            """)
    void a_word_on_completeness_that_cannot_be_is_refused_at_its_place(String body, String violation) {
        var id = verified("I", UNDER_E3);

        var answer = api.post(path(id) + "/completeness", officer, body);

        assertThat(answer.problem()).isEqualTo("422 invalid");
        assertThat(answer.violation()).isEqualTo(violation);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var met = "{\"outcome\": \"MET\", \"reasonCode\": \"CONFIRMED\"}";

        assertThat(one("nowhere").problem()).isEqualTo("404 not-found");
        assertThat(assess("nowhere", "R1", met).problem()).isEqualTo("404 not-found");
        assertThat(assess(verified("II", UNDER_E3), "R1", met).problem()).isEqualTo("422 requirement-unknown");
    }

    @Test
    void a_note_has_an_end() {
        var id = verified("I", UNDER_E3);
        var body = "{\"outcome\": \"MET\", \"reasonCode\": \"CONFIRMED\", \"note\": \"%s\"}";

        assertThat(assess(id, "R1", body.formatted("x".repeat(4001))).violation())
                .isEqualTo("/note note-too-long");
        assertThat(assess(id, "R1", body.formatted("x".repeat(4000))).status()).isEqualTo(201);
    }

    @Test
    void who_decides_on_an_old_version_is_told() {
        var id = verified("I", UNDER_E3);
        var met = "{\"outcome\": \"MET\", \"reasonCode\": \"CONFIRMED\"}";
        var tag = one(id).header("ETag");
        assess(id, "R1", met);

        assertThat(assess(id, "R2", met, "If-Match", tag).problem()).isEqualTo("412 stale");
        assertThat(row(json(id), "R2").path("state").asString()).isEqualTo("NEEDS_OFFICER");
    }

    @Test
    void the_same_key_repeats_the_first_answer() {
        var id = verified("I", UNDER_E3);
        var met = "{\"outcome\": \"MET\", \"reasonCode\": \"CONFIRMED\"}";
        var key = newId();

        var first = assess(id, "R1", met, "Idempotency-Key", key);
        var again = assess(id, "R1", met, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(one(id).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_state_that_is_none_is_malformed() {
        assertThat(api.get("/api/v1/verifications?state=LOST", officer).problem())
                .isEqualTo("400 malformed");
    }
}
