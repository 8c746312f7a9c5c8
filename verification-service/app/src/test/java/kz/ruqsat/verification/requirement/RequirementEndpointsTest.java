package kz.ruqsat.verification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What callers see, without a token and through the real edge. */
@SpringBootTest(
        classes = RequirementWeb.class,
        properties = {"ruqsat.issuer=http://issuer.test", "ruqsat.jwks=http://issuer.test/jwks"})
class RequirementEndpointsTest {

    private static final String FACTS = """
            {"hardware": "OWNED", "hardwareUnits": [{"registerNumber": "АБК-1"}],
             "dataCentre": {"ground": "OWNED", "kato": "711210000", "address": "Астана"},
             "powerSupply": {"supplierConnectedToUnifiedSystem": true},
             "gridSystems": {"metering": true, "loadShedding": true, "telecommunication": true},
             "technicalConditions": [{"number": "ТУ-1", "issuedOn": "2023-05-10", "issuerKind": "TRANSMITTING",
                "voltageKv": "35", "capacityMw": "1.0", "connectedOn": "2023-03-31", "activity": "DATA_CENTRE"}],
             "pool": {"poolId": "pool-1"},
             "hostLicence": {"number": "KZ43ABC00000001", "issuedOn": "2024-03-01"}}""";

    private final JsonMapper json = new JsonMapper();
    private MockMvc mvc;

    @BeforeEach
    void edge(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        RequirementWeb.POOLS_EXIST.set(true);
    }

    @Nested
    class a_check {

        @Test
        void answers_each_row_of_the_subtype_under_the_edition_of_the_day() throws Exception {
            var answer = check("2025-06-02", "I", FACTS, 200);
            var r6 = answer.get("requirements").get(5);

            assertThat(answer.get("edition").stringValue()).isEqualTo("E2");
            assertThat(texts(answer.get("requirements"), "id")).containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
            assertThat(texts(answer.get("requirements"), "assessment"))
                    .containsExactly(
                            "NEEDS_OFFICER", "EVIDENCE_MISSING", "EVIDENCE_MISSING", "EVIDENCE_MISSING", "MET", "MET");
            assertThat(r6.get("track").stringValue()).isEqualTo("R6a");
            assertThat(r6.get("evidence").get(0).get("kind").stringValue()).isEqualTo("TECHNICAL_CONDITIONS");
            assertThat(r6.get("evidence").get(0).get("anyOf").booleanValue()).isTrue();
            assertThat(r6.get("reason").get("ru").stringValue()).isNotBlank();
            assertThat(r6.get("trace").get(0).get("asked").stringValue()).isEqualTo("applies");
            assertThat(r6.get("trace").get(0).get("parts").get(0).get("found").stringValue())
                    .isEqualTo("true");
        }

        @Test
        void of_the_second_subtype_answers_the_last_three_rows() throws Exception {
            assertThat(texts(check("2025-06-02", "II", FACTS, 200).get("requirements"), "id"))
                    .containsExactly("R7", "R8", "R9");
        }

        @Test
        void under_an_edition_of_unknown_wording_leaves_every_row_to_an_officer() throws Exception {
            var answer = check("2026-07-12", "I", FACTS, 200);

            assertThat(answer.get("edition").stringValue()).isEqualTo("E3");
            assertThat(texts(answer.get("requirements"), "assessment"))
                    .containsOnly("NEEDS_OFFICER")
                    .hasSize(6);
            assertThat(texts(answer.get("requirements"), "applicability")).containsOnly("UNDETERMINED");
        }

        @Test
        void without_a_day_is_about_today_in_the_authoritys_zone() throws Exception {
            var answer = post("{\"subtype\": \"I\", \"facts\": {}}", 200);

            assertThat(answer.get("on").stringValue()).isEqualTo("2026-07-10");
        }

        @ParameterizedTest
        @CsvSource({
            "true,  ,      APPLIES",
            "true,  false, NOT_APPLICABLE",
            "false, ,      NOT_APPLICABLE",
            "false, true,  APPLIES",
            ",      ,      UNDETERMINED",
            ",      true,  APPLIES",
        })
        void supposes_accredited_pools_or_asks_the_register(Boolean register, Boolean supposed, String expected)
                throws Exception {
            RequirementWeb.POOLS_EXIST.set(register);
            String facts = supposed == null
                    ? FACTS
                    : FACTS.replaceFirst("\\{", "{\"accreditedPoolsExist\": " + supposed + ", ");

            assertThat(check("2025-06-02", "I", facts, 200)
                            .get("requirements")
                            .get(3)
                            .get("applicability")
                            .stringValue())
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"pool-1, EVIDENCE_MISSING", "pool-2, NOT_MET", "never-heard-of, EVIDENCE_MISSING"})
        void asks_the_register_about_the_pool_named(String pool, String expected) throws Exception {
            var answer = check("2025-06-02", "I", FACTS.replace("pool-1", pool), 200);

            assertThat(answer.get("requirements").get(3).get("assessment").stringValue())
                    .isEqualTo(expected);
        }

        @Test
        void with_documents_says_what_an_officer_has_to_confirm() throws Exception {
            var answer = post("""
                    {"on": "2025-06-02", "subtype": "I", "facts": %s,
                     "documents": [{"requirement": "R6", "kind": "TECHNICAL_CONDITIONS"}]}""".formatted(FACTS), 200);

            assertThat(texts(answer.get("requirements"), "assessment"))
                    .containsExactly(
                            "NEEDS_OFFICER",
                            "EVIDENCE_MISSING",
                            "EVIDENCE_MISSING",
                            "EVIDENCE_MISSING",
                            "EVIDENCE_MISSING",
                            "NEEDS_OFFICER");
        }

        @Test
        void obeys_what_was_chosen_where_the_law_is_silent() throws Exception {
            String half = "{\"issuerKind\": \"TRANSMITTING\", \"voltageKv\": \"35\", \"capacityMw\": \"0.5\","
                    + " \"connectedOn\": \"2025-01-10\"}";
            var answer = check(
                    "2025-06-02",
                    "I",
                    "{\"powerSupply\": {\"supplierConnectedToUnifiedSystem\": true}, \"technicalConditions\": [" + half
                            + "," + half + "]}",
                    200);

            assertThat(answer.get("requirements").get(5).get("track").stringValue())
                    .isEqualTo("R6a");
        }
    }

    @Nested
    class bad_input {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"facts\": {}}                                                 | /subtype | required",
                    "{\"subtype\": \"III\", \"facts\": {}}                           | /subtype | unknown-value",
                    "{\"subtype\": \"I\"}                                            | /facts | required",
                    "{\"subtype\": \"I\", \"facts\": []}                             | /facts | wrong-type",
                    "{\"subtype\": \"I\", \"facts\": {}, \"on\": \"2025-02-30\"}     | /on | not-valid",
                    "{\"subtype\": \"I\", \"facts\": {}, \"on\": 20250602}           | /on | wrong-type",
                    "{\"subtype\": \"I\", \"facts\": {}, \"on\": \"2023-07-03\"}     | /on | not-valid",
                    "{\"subtype\": \"I\", \"facts\": {\"hardware\": \"LEASED\"}}     | /facts/hardware | unknown-value",
                    "{\"subtype\": \"I\", \"facts\": {\"hardwear\": \"OWNED\"}}      | /facts/hardwear | unknown-field",
                    "{\"subtype\": \"I\", \"facts\": {\"accreditedPoolsExist\": 1}}  | /facts/accreditedPoolsExist | wrong-type",
                    "{\"subtype\": \"I\", \"facts\": {\"hardwareUnits\": [7]}}       | /facts/hardwareUnits/0 | wrong-type",
                    "{\"subtype\": \"I\", \"facts\": {\"technicalConditions\": [{}, {\"voltageKv\": 35}]}} | /facts/technicalConditions/1/voltageKv | wrong-type",
                    "{\"subtype\": \"I\", \"facts\": {\"technicalConditions\": [{\"capacityMw\": \"-1\"}]}} | /facts/technicalConditions/0/capacityMw | not-valid",
                    "{\"subtype\": \"I\", \"facts\": {\"technicalConditions\": [{\"capacityMw\": \"1e9\"}]}} | /facts/technicalConditions/0/capacityMw | not-valid",
                    "{\"subtype\": \"I\", \"facts\": {}, \"documents\": [{\"requirement\": \"R2\"}]} | /documents/0/kind | required",
                    "{\"subtype\": \"I\", \"facts\": {}, \"extra\": 1}               | /extra | unknown-field",
                })
        void is_answered_with_the_place_and_the_code(String body, String pointer, String code) throws Exception {
            var problem = post(body, 422);

            assertThat(problem.get("type").stringValue()).isEqualTo("urn:ruqsat:problem:invalid");
            assertThat(problem.get("violations").size()).isEqualTo(1);
            assertThat(problem.get("violations").get(0).get("pointer").stringValue())
                    .isEqualTo(pointer);
            assertThat(problem.get("violations").get(0).get("code").stringValue())
                    .isEqualTo(code);
        }

        @Test
        void names_all_faults_at_once() throws Exception {
            var problem =
                    post("{\"on\": \"never\", \"subtype\": \"I\", \"facts\": {\"hardware\": 1, \"pool\": \"x\"}}", 422);

            assertThat(texts(problem.get("violations"), "pointer"))
                    .containsExactly("/on", "/facts/hardware", "/facts/pool");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"{\"subtype\": | 400", "'' | 400", "[] | 422", "null | 422"})
        void that_is_no_request_at_all_is_refused(String body, int status) throws Exception {
            post(body, status);
        }
    }

    private JsonNode check(String on, String subtype, String facts, int status) throws Exception {
        return post("{\"on\": \"%s\", \"subtype\": \"%s\", \"facts\": %s}".formatted(on, subtype, facts), status);
    }

    private JsonNode post(String body, int status) throws Exception {
        return perform(
                MockMvcRequestBuilders.post("/api/v1/requirement-checks")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                status);
    }

    private JsonNode perform(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(body(response)).isEqualTo(status);
        return json.readTree(body(response));
    }

    private static String body(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).isNull() ? "null" : item.get(field).stringValue())
                .toList();
    }
}
