package kz.ruqsat.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.ruqsat.platform.SignedTokens;
import kz.ruqsat.platform.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
@RecordApplicationEvents
class SandboxClockEndpointTest {

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    private ResultActions move(String body) throws Exception {
        return http.perform(
                post("/sandbox/clock").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    @Test
    void tells_the_time_with_the_authoritys_offset() throws Exception {
        String now = com.jayway.jsonpath.JsonPath.read(
                http.perform(get("/sandbox/clock"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.now");

        assertThat(OffsetDateTime.parse(now).getOffset()).isEqualTo(ZoneOffset.ofHours(5));
    }

    @Test
    void advances_and_tells_the_process(ApplicationEvents events) throws Exception {
        Duration before = clock.offset();

        move("{\"advance\": \"P3D\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.offset").value(before.plusDays(3).toString()));

        assertThat(clock.offset()).isEqualTo(before.plusDays(3));
        assertThat(events.stream(ClockMoved.class)).hasSize(1);
    }

    @Test
    void moves_to_an_instant_of_any_offset() throws Exception {
        OffsetDateTime target = clock.instant()
                .plus(Duration.ofHours(30))
                .atOffset(ZoneOffset.ofHours(-3))
                .withNano(0);

        move("{\"to\": \"" + target + "\"}").andExpect(status().isOk());

        assertThat(clock.instant())
                .isAfterOrEqualTo(target.toInstant().minusMillis(2))
                .isBefore(target.toInstant().plusSeconds(20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"advance\": \"-PT1S\"}                     | 422 | clock-cannot-go-back",
                "{\"to\": \"2020-01-01T00:00:00+05:00\"}      | 422 | clock-cannot-go-back",
                "{\"advance\": \"P1M\"}                       | 422 | invalid",
                "{\"advance\": \"P999999D\"}                  | 422 | invalid",
                "{\"to\": \"2026-01-01T00:00:00\"}            | 422 | invalid",
                "{\"to\": \"9999-01-01T00:00:00Z\"}           | 422 | invalid",
                "{}                                           | 422 | invalid",
                "{\"advance\": \"PT1S\", \"to\": \"2099-01-01T00:00Z\"} | 422 | invalid",
                "{\"advance\": 5}                             | 400 | malformed",
                "{\"back\": \"PT1S\"}                         | 400 | malformed",
                "[                                            | 400 | malformed"
            })
    void refuses_what_is_no_step_forward(String body, int status, String code) throws Exception {
        Duration before = clock.offset();

        move(body).andExpect(status().is(status)).andExpect(jsonPath("$.code").value(code));

        assertThat(clock.offset()).isEqualTo(before);
    }

    @Test
    void moving_it_expires_no_token() throws Exception {
        String token = SignedTokens.bearer("a", "portal");

        move("{\"advance\": \"P1D\"}");

        http.perform(get("/api/me").header("Authorization", token)).andExpect(status().isOk());
    }
}
