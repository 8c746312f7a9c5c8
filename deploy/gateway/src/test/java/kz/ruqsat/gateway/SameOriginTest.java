package kz.ruqsat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest extends EntranceTest {

    private static final String CHANGE = "/api/v1/obligations/1/pause";

    @Nested
    class With_a_session {

        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site", "none"})
        void a_change_from_elsewhere_is_refused(String site) throws Exception {
            signIn();
            assertRefused(send(browser, post(CHANGE, "Sec-Fetch-Site", site)));
        }

        @Test
        void a_change_that_does_not_say_where_from_is_refused() throws Exception {
            signIn();
            assertRefused(send(browser, post(CHANGE)));
        }

        @Test
        void a_change_from_a_foreign_origin_is_refused() throws Exception {
            signIn();
            assertRefused(send(browser, post(CHANGE, "Origin", "https://elsewhere.example")));
            assertRefused(send(browser, post(CHANGE, "Origin", "null")));
        }

        @Test
        void a_foreign_site_cannot_hide_behind_our_origin() throws Exception {
            signIn();
            assertRefused(send(browser, post(CHANGE, "Sec-Fetch-Site", "cross-site", "Origin", ORIGIN)));
        }

        @Test
        void a_change_from_our_own_page_passes() throws Exception {
            signIn();
            assertThat(send(browser, post(CHANGE, "Sec-Fetch-Site", "same-origin"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(VERIFICATION.next().headers().getFirst("Authorization")).startsWith("Bearer access-");
        }

        @Test
        void an_old_browser_is_believed_by_its_origin() throws Exception {
            signIn();
            assertThat(send(browser, post(CHANGE, "Origin", ORIGIN)).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void reading_from_elsewhere_passes() throws Exception {
            signIn();
            assertThat(send(browser, page("/deadlines").header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Without_a_session {

        @Test
        void a_program_with_its_token_passes() throws Exception {
            assertThat(send(program, post(CHANGE, "Authorization", "Bearer mine"))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void a_program_without_anything_reaches_the_service() throws Exception {
            assertThat(send(program, post(CHANGE)).statusCode()).isEqualTo(200);
            assertThat(VERIFICATION.next().method()).isEqualTo("POST");
        }

        @Test
        void a_foreign_page_cannot_move_the_clock_of_the_sandbox() throws Exception {
            assertRefused(send(program, post("/sandbox/clock", "Sec-Fetch-Site", "cross-site")));
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:ruqsat:problem:cross-site-request");
        assertThat(VERIFICATION.wasAsked()).isFalse();
    }
}
