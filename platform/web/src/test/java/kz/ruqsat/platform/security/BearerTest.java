package kz.ruqsat.platform.security;

import static kz.ruqsat.platform.SignedTokens.bearer;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.platform.SignedTokens;
import kz.ruqsat.platform.WebTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class BearerTest {

    @Autowired
    MockMvc http;

    @Nested
    class Without_a_token {

        @Test
        void everything_is_refused_as_a_problem_in_the_callers_language() throws Exception {
            http.perform(get("/api/me").header("Accept-Language", "en"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(header().string("WWW-Authenticate", "Bearer"))
                    .andExpect(header().string("Content-Language", "en"))
                    .andExpect(jsonPath("$.code").value("unauthenticated"))
                    .andExpect(jsonPath("$.title").value("Sign-in needed"));
        }

        @Test
        void what_does_not_exist_looks_like_what_may_not_be_seen() throws Exception {
            http.perform(get("/api/nowhere")).andExpect(status().isUnauthorized());
        }

        @Test
        void a_public_path_answers_and_no_session_begins() throws Exception {
            http.perform(get("/register/open"))
                    .andExpect(status().isOk())
                    .andExpect(content().string("nobody"))
                    .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                    .andExpect(cookie().doesNotExist("JSESSIONID"));
        }

        @ParameterizedTest
        @CsvSource({
            "/sandbox/clock, 200",
            "/assets/no-such-file.css, 404",
            "/webjars/none.js, 404",
            "/actuator/env, 401"
        })
        void the_open_paths_are_open_and_no_others(String path, int status) throws Exception {
            http.perform(get(path)).andExpect(status().is(status));
        }
    }

    @Nested
    class With_a_token {

        @Test
        void the_actor_is_its_subject_with_its_roles_and_pool() throws Exception {
            http.perform(get("/api/me")
                            .header(
                                    "Authorization",
                                    bearer(claims -> claims.subject("pool-demo")
                                            .claim("roles", List.of("pool-operator", "auditor", "system", "made-up"))
                                            .claim("pool_id", "P-1"))))
                    .andExpect(jsonPath("$.id").value("pool-demo"))
                    .andExpect(jsonPath("$.roles").value(containsInAnyOrder("POOL_OPERATOR", "AUDITOR")))
                    .andExpect(jsonPath("$.pool").value("P-1"));
        }

        @Test
        void only_a_pool_operator_speaks_for_a_pool() throws Exception {
            http.perform(get("/api/me")
                            .header(
                                    "Authorization",
                                    bearer(claims -> claims.subject("a")
                                            .claim("roles", List.of("auditor"))
                                            .claim("pool_id", "P-1"))))
                    .andExpect(jsonPath("$.pool").value("null"));
        }

        @Test
        void the_role_opens_what_is_for_that_role() throws Exception {
            http.perform(get("/api/officers-only").header("Authorization", bearer("o", "officer")))
                    .andExpect(status().isOk());
        }

        @Test
        void another_role_is_refused_as_a_problem() throws Exception {
            http.perform(get("/api/officers-only").header("Authorization", bearer("m", "monitor")))
                    .andExpect(status().isForbidden())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.code").value("forbidden"));
        }

        @Test
        void of_an_admin_the_inner_workings_are_shown_only_when_exposed() throws Exception {
            http.perform(get("/actuator/env").header("Authorization", bearer("a", "admin")))
                    .andExpect(status().isNotFound());
            http.perform(get("/actuator/env").header("Authorization", bearer("o", "officer")))
                    .andExpect(status().isForbidden());
        }

        @Test
        void pages_may_not_run_scripts_of_strangers() throws Exception {
            http.perform(get("/register/open"))
                    .andExpect(header().string(
                                    "Content-Security-Policy", SecurityAutoConfiguration.CONTENT_SECURITY_POLICY))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        }
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("no JWT", "Bearer nonsense"),
                Arguments.of("signed by a stranger", SignedTokens.bearerOfForeignKey()),
                Arguments.of("public key as secret", SignedTokens.bearerOfSymmetricKey()),
                Arguments.of("unsigned", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."),
                Arguments.of("another issuer", bearer(c -> c.subject("a").issuer("http://evil.test"))),
                Arguments.of("no issuer", bearer(c -> c.subject("a").issuer(null))),
                Arguments.of(
                        "expired",
                        bearer(c -> c.subject("a")
                                .expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))))),
                Arguments.of("never expires", bearer(c -> c.subject("a").expirationTime(null))),
                Arguments.of(
                        "not yet valid",
                        bearer(c -> c.subject("a")
                                .notBeforeTime(Date.from(Instant.now().plus(Duration.ofHours(1)))))),
                Arguments.of("nobody", bearer(c -> c.claim("roles", List.of("admin")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_is_no_token(String why, String authorization) throws Exception {
        http.perform(get("/api/me").header("Authorization", authorization))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("unauthenticated"));
    }

    @Nested
    class The_language {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ru | en | kk | RU",
                    "   | en | ru | EN",
                    "   |    | ru-RU,ru;q=0.9 | RU",
                    "   |    | de, en;q=0.5 | EN",
                    "   |    | de | KK",
                    "xx | yy | ;;; | KK",
                    "   |    |    | KK"
                })
        void comes_from_the_address_then_the_cookie_then_the_browser(
                String parameter, String cookie, String accepted, String expected) throws Exception {
            var call = get("/api/me" + (parameter == null ? "" : "?lang=" + parameter))
                    .header("Authorization", bearer("a", "portal"));
            if (cookie != null) {
                call.cookie(new Cookie("lang", cookie));
            }
            if (accepted != null) {
                call.header("Accept-Language", accepted);
            }
            http.perform(call).andExpect(jsonPath("$.language").value(expected));
        }

        @Test
        void once_chosen_is_remembered() throws Exception {
            http.perform(get("/register/open?lang=ru"))
                    .andExpect(cookie().value("lang", "ru"))
                    .andExpect(cookie().path("lang", "/"))
                    .andExpect(cookie().httpOnly("lang", true));
            http.perform(get("/register/open?lang=xx")).andExpect(cookie().doesNotExist("lang"));
        }
    }
}
