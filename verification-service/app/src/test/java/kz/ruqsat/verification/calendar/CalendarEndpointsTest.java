package kz.ruqsat.verification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import kz.ruqsat.platform.clock.ClockAutoConfiguration;
import kz.ruqsat.platform.problem.ProblemAutoConfiguration;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.security.SecurityAutoConfiguration;
import kz.ruqsat.platform.web.WebAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CalendarEndpointsTest.Web.class,
        properties = {"ruqsat.issuer=http://issuer.test", "ruqsat.jwks=http://127.0.0.1:1/keys"})
class CalendarEndpointsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MockMvc http;

    @ImportAutoConfiguration({
        ClockAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        WebAutoConfiguration.class,
        ProblemAutoConfiguration.class,
        SecurityAutoConfiguration.class
    })
    @Import({CalendarConfiguration.class, CalendarEndpoint.class})
    @EnableWebSecurity
    static class Web {

        @Bean
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-03-20T06:00:00Z"), ZoneId.of("Asia/Almaty"));
        }

        @Bean
        AppliedEditions nothingApplied() {
            return AppliedEditions.NONE;
        }

        @Bean
        static ProblemCodes codes() {
            return CalendarProblems.codes();
        }
    }

    @BeforeEach
    void edge(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Nested
    class Days {

        @Test
        void are_told_one_by_one_with_the_act_behind_each() {
            var days = days("from=2026-03-20&to=2026-03-26", 200);

            assertThat(days).hasSize(7);
            assertThat(days.get(0).propertyNames())
                    .containsExactly("date", "working", "kind", "names", "basis", "knownFrom", "inUseFrom");
            assertThat(days.valueStream()
                            .map(day -> day.get("date").asString().substring(8) + " "
                                    + day.get("kind").asString() + " "
                                    + day.get("working").asBoolean()))
                    .containsExactly(
                            "20 WORKING true",
                            "21 HOLIDAY false",
                            "22 HOLIDAY false",
                            "23 HOLIDAY false",
                            "24 HOLIDAY_MOVED false",
                            "25 HOLIDAY_MOVED false",
                            "26 WORKING true");
            assertThat(days.get(1).get("names").get("kk").asString()).contains("Наурыз");
        }

        @Test
        void of_one_date_are_one() {
            assertThat(days("from=2026-03-20&to=2026-03-20", 200)).hasSize(1);
        }

        @Test
        void are_told_as_they_were_known() {
            var before = days("from=2026-08-30&to=2026-08-31&knownOn=2023-01-01T00:00:00%2B06:00", 200);
            var now = days("from=2026-08-30&to=2026-08-31", 200);

            assertThat(before.get(0).get("kind").asString()).isEqualTo("HOLIDAY");
            assertThat(now.get(0).get("kind").asString()).isEqualTo("WEEKEND");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "from=2022-12-31&to=2023-01-10",
                    "from=2027-12-31&to=2028-01-01",
                    "from=2026-01-01&to=2026-01-02&knownOn=2001-01-01T00:00:00Z"
                })
        void outside_of_the_covered_years_are_refused(String query) {
            assertThat(days(query, 422).get("code").asString()).isEqualTo("calendar-not-covered");
        }

        @Test
        void in_the_wrong_order_are_refused_at_the_place() {
            var problem = days("from=2026-01-02&to=2026-01-01", 422);

            assertThat(problem.get("code").asString()).isEqualTo("invalid");
            assertThat(problem.get("violations").get(0).get("pointer").asString())
                    .isEqualTo("/to");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "from=2026-01-01",
                    "from=01.01.2026&to=2026-01-02",
                    "from=2026-02-30&to=2026-03-01",
                    "from=2026-01-01&to=2026-01-02&knownOn=yesterday"
                })
        void that_cannot_be_understood_are_refused(String query) {
            assertThat(days(query, 400).get("code").asString()).isEqualTo("malformed");
        }

        private JsonNode days(String query, int status) {
            return answer(get(java.net.URI.create("/api/v1/calendar/days?" + query)), status);
        }
    }

    @Nested
    class Differences {

        private static final String BEFORE_AIT = "kz5-20240417T190000Z-6ed33ae920ae";
        private static final String AFTER_AIT = "kz5-20240606T190000Z-355013d70e75";

        @Test
        void of_two_editions_are_told_day_by_day() {
            var told = answer(get("/api/v1/calendar/differences?from=" + BEFORE_AIT + "&to=" + AFTER_AIT), 200);

            assertThat(told.get("days")
                            .valueStream()
                            .map(day -> day.get("date").asString() + " "
                                    + day.get("before").get("kind").asString() + " "
                                    + day.get("after").get("kind").asString() + " "
                                    + day.get("changesCounting").asBoolean()))
                    .containsExactly("2024-06-16 WEEKEND RELIGIOUS false", "2024-06-17 RELIGIOUS WORKING true");
            assertThat(told.get("yearsAdded")).isEmpty();
        }

        @Test
        void go_to_the_edition_that_holds_when_none_is_named() {
            var told = answer(get("/api/v1/calendar/differences?from=" + AFTER_AIT), 200);

            assertThat(told.get("to").asString()).isEqualTo("kz5-20260317T190000Z-36a1a263144c");
            assertThat(told.get("days")).hasSize(6);
        }

        @Test
        void from_an_edition_that_does_not_exist_are_refused() {
            assertThat(answer(get("/api/v1/calendar/differences?from=kz5-unheard-of"), 404)
                            .get("code")
                            .asString())
                    .isEqualTo("calendar-edition-unknown");
        }
    }

    private JsonNode answer(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, int status) {
        try {
            var answer = http.perform(request).andReturn().getResponse();
            assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
            return JSON.readTree(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
