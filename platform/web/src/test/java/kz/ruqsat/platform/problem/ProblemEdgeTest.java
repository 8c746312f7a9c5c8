package kz.ruqsat.platform.problem;

import static kz.ruqsat.platform.SignedTokens.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.ruqsat.platform.WebTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemEdgeTest {

    @Autowired
    MockMvc http;

    private ResultActions send(String body) throws Exception {
        return http.perform(post("/api/facts")
                .header("Authorization", bearer("portal-demo", "portal"))
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Nested
    class A_refusal {

        @Test
        void is_told_in_the_callers_language_with_code_places_and_plain_parameters() throws Exception {
            http.perform(get("/api/refused")
                            .header("Authorization", bearer("a", "portal"))
                            .header("Accept-Language", "ru-KZ,ru;q=0.9,en;q=0.1"))
                    .andExpect(status().is(422))
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(header().string("Content-Language", "ru"))
                    .andExpect(content().json("""
                            {"type": "urn:ruqsat:problem:sample-refused", "title": "Образец не прошёл", "status": 422,
                             "detail": "Номер A-7 не принят, дата: 27 августа 2026 г..", "code": "sample-refused",
                             "violations": [{"pointer": "/facts/hardware", "code": "unknown-value",
                                             "detail": "значение не из числа допустимых: OWNED"}],
                             "number": "A-7", "on": "2026-08-27"}
                            """, org.springframework.test.json.JsonCompareMode.STRICT));
        }
    }

    @Nested
    class A_body {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"units\": [{\"number\": 7}]}          | /units/0/number | wrong-type",
                    "{\"units\": [{\"number\": \" \"}]}      | /units/0        | not-valid",
                    "{\"hardware\": \"RENTED\"}              | /hardware       | unknown-value",
                    "{\"hardware\": 1}                       | /hardware       | unknown-value",
                    "{\"metering\": true, \"count\": 1, \"hardwear\": \"OWNED\"} | /hardwear       | unknown-field",
                    "{\"voltage\": 35}                       | /voltage        | wrong-type",
                    "{\"voltage\": \"1e9999999\"}            | /voltage        | wrong-type",
                    "{\"metering\": \"true\"}                | /metering       | wrong-type",
                    "{\"metering\": 1}                       | /metering       | wrong-type",
                    "{\"count\": \"7\"}                      | /count          | wrong-type",
                    "{\"count\": 1}              | /metering       | required",
                    "{\"metering\": null}        | /metering       | required",
                    "{\"count\": 1.5}                        | /count          | wrong-type",
                    "{\"on\": \"27.08.2026\"}                | /on             | wrong-type",
                    "{\"on\": \"2026-02-30\"}                | /on             | wrong-type",
                    "{\"at\": 1795350690}                    | /at             | wrong-type",
                    "{\"units\": {}}                         | /units          | wrong-type"
                })
        void with_a_wrong_value_names_its_place(String body, String pointer, String code) throws Exception {
            send(body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("malformed"))
                    .andExpect(jsonPath("$.violations.length()").value(1))
                    .andExpect(jsonPath("$.violations[0].pointer").value(pointer))
                    .andExpect(jsonPath("$.violations[0].code").value(code));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {"{", "[]x", "``", "{} {}", "{\"count\": 1, \"count\": 2}"})
        void that_is_no_json_is_malformed(String body) throws Exception {
            send(body == null ? "" : body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("malformed"));
        }

        @Test
        void comes_back_with_decimals_as_text_and_instants_in_the_authoritys_zone() throws Exception {
            send("{\"voltage\": \"35.0\", \"metering\": true, \"count\": 1, \"at\": \"2026-03-27T19:00:00Z\"}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.voltage").value("35.0"))
                    .andExpect(jsonPath("$.at").value("2026-03-28T00:00:00+05:00"));
        }

        @Test
        void of_another_media_type_is_not_taken() throws Exception {
            http.perform(post("/api/facts")
                            .header("Authorization", bearer("a", "portal"))
                            .contentType(MediaType.TEXT_PLAIN)
                            .content("x"))
                    .andExpect(status().isUnsupportedMediaType())
                    .andExpect(jsonPath("$.code").value("unsupported-media-type"));
        }
    }

    @Nested
    class A_request {

        @ParameterizedTest
        @CsvSource({
            "/api/nowhere,              404, not-found",
            "/api/too-large,            413, too-large",
            "/api/facts,                405, method-not-allowed",
            "/api/list?asOf=x&on=2026-01-01,                     400, malformed",
            "/api/list?on=2026-01-01,                            400, malformed",
            "/api/list?limit=0&asOf=2026-01-01T00:00Z&on=2026-01-01,   400, malformed",
            "/api/list?limit=201&asOf=2026-01-01T00:00Z&on=2026-01-01, 400, malformed",
            "/api/list?asOf=2026-01-01T00:00Z&on=01/02/2026,     400, malformed"
        })
        void that_we_cannot_answer_gets_its_problem(String path, int status, String code) throws Exception {
            http.perform(get(java.net.URI.create(path)).header("Authorization", bearer("a", "portal")))
                    .andExpect(status().is(status))
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.type").value("urn:ruqsat:problem:" + code))
                    .andExpect(jsonPath("$.code").value(code));
        }

        @Test
        void of_a_wrong_method_learns_the_right_ones() throws Exception {
            http.perform(get("/api/facts").header("Authorization", bearer("a", "portal")))
                    .andExpect(header().string("Allow", "POST"));
        }

        @Test
        void for_a_format_that_we_lack_gets_a_problem_all_the_same() throws Exception {
            http.perform(get("/api/me").accept("application/pdf").header("Authorization", bearer("a", "portal")))
                    .andExpect(status().isNotAcceptable())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.code").value("not-acceptable"));
        }

        @Test
        void with_an_unescaped_plus_in_an_instant_is_understood() throws Exception {
            http.perform(get(java.net.URI.create("/api/list?asOf=2026-03-20T10:00:00+05:00&on=2026-03-20"))
                            .header("Authorization", bearer("a", "portal")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.asOf").value("2026-03-20T10:00:00+05:00"))
                    .andExpect(jsonPath("$.limit").value(50));
        }

        @Test
        void with_a_malformed_tag_names_the_header() throws Exception {
            http.perform(post("/api/change")
                            .header("Authorization", bearer("a", "portal"))
                            .header("If-Match", "7")
                            .header("Accept-Language", "en"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.name").value("If-Match"))
                    .andExpect(jsonPath("$.detail")
                            .value("The header “If-Match” is missing or has a form that we do not understand."));
        }
    }

    @Nested
    class A_defect_of_ours {

        @Test
        void is_logged_once_under_the_id_that_the_caller_gets_and_leaks_nothing(CapturedOutput output)
                throws Exception {
            String body = http.perform(get("/api/broken").header("Authorization", bearer("a", "portal")))
                    .andExpect(status().isInternalServerError())
                    .andExpect(jsonPath("$.code").value("unexpected"))
                    .andExpect(jsonPath("$.incident").isNotEmpty())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();

            String incident = com.jayway.jsonpath.JsonPath.read(body, "$.incident");
            assertThat(body).doesNotContain("hunter2").doesNotContain("IllegalState");
            assertThat(output.getAll().split("incident " + incident, -1)).hasSize(2);
            assertThat(output.getAll().split("password=hunter2", -1)).hasSize(2);
        }
    }
}
