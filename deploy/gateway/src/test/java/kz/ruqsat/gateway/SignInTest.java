package kz.ruqsat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends EntranceTest {

    @Nested
    class Somebody_unknown {

        @Test
        void is_sent_from_a_page_to_sign_in_and_comes_back_to_it() throws Exception {
            HttpResponse<String> answer = send(browser, page("/deadlines?status=OVERDUE&lang=kk"));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.uri()).isEqualTo(URI.create(ORIGIN + "/deadlines?status=OVERDUE&lang=kk"));
            var asked = VERIFICATION.next();
            assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer access-");
            assertThat(asked.headers().get("Cookie")).containsExactly("lang=kk");
        }

        @Test
        void reaches_the_service_with_a_program_which_says_no_itself() throws Exception {
            APPLICATION.answers(exchange -> exchange.sendResponseHeaders(401, -1));

            HttpResponse<String> answer =
                    send(program, at("/api/v1/applications/1").header("Accept", "*/*"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(APPLICATION.next().headers().getFirst("Authorization")).isNull();
        }

        @Test
        void reads_public_registers_without_signing_in() throws Exception {
            assertThat(send(browser, page("/register/pools")).statusCode()).isEqualTo(200);
            assertThat(POOL_REGISTRY.next().headers().getFirst("Authorization")).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/requirements",
                    "/requirements?on=2025-06-02",
                    "/requirements/differences?from=E1&to=E2",
                    "/requirements/check?subtype=I"
                })
        void checks_his_case_without_signing_in(String path) throws Exception {
            assertThat(send(browser, page(path)).statusCode()).isEqualTo(200);
            assertThat(VERIFICATION.next().headers().getFirst("Authorization")).isNull();
        }

        @Test
        void is_asked_who_he_is_before_he_sees_proposals() throws Exception {
            send(browser, page("/requirements/proposals"));

            assertThat(VERIFICATION.next().headers().getFirst("Authorization")).startsWith("Bearer access-");
        }

        @Test
        void is_led_to_the_public_address_when_coming_under_another_name() throws Exception {
            HttpClient still = HttpClient.newHttpClient();
            URI other = URI.create(ORIGIN.replace("localhost", "127.0.0.1") + "/sign-in");

            HttpResponse<Void> answer =
                    still.send(HttpRequest.newBuilder(other).build(), HttpResponse.BodyHandlers.discarding());

            assertThat(answer.headers().firstValue("Location")).hasValue(ORIGIN + "/sign-in");
        }
    }

    @Nested
    class Somebody_signed_in {

        @Test
        void keeps_the_session_in_a_cookie_that_scripts_and_foreign_pages_do_not_get() throws Exception {
            HttpResponse<String> answer = send(HttpClient.newHttpClient(), page("/deadlines"));

            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("RUQSAT_SESSION=")
                    .contains("HttpOnly", "SameSite=Lax");
        }

        @Test
        void speaks_with_own_token_when_the_request_brings_one() throws Exception {
            signIn();

            send(browser, at("/api/v1/applications").header("Authorization", "Bearer mine"));

            assertThat(APPLICATION.next().headers().get("Authorization")).containsExactly("Bearer mine");
        }

        @Test
        void gets_a_new_token_before_the_old_one_ends() throws Exception {
            ISSUER.tokenSeconds = 1;
            send(browser, page("/deadlines"));
            String first = VERIFICATION.next().headers().getFirst("Authorization");
            int signIns = ISSUER.signIns.get();

            send(browser, page("/deadlines"));

            String second = VERIFICATION.next().headers().getFirst("Authorization");
            assertThat(second).startsWith("Bearer access-").isNotEqualTo(first);
            assertThat(ISSUER.signIns).hasValue(signIns);
        }

        @Test
        void signs_in_again_when_the_issuer_has_ended_the_sign_in() throws Exception {
            signIn();
            ISSUER.tokenSeconds = 1;
            browser = newBrowser();
            signIn();
            int signIns = ISSUER.signIns.get();
            ISSUER.refreshStatus = 400;
            ISSUER.tokenSeconds = 600;

            HttpResponse<String> answer = send(browser, page("/obligations/7"));

            assertThat(answer.uri().getPath()).isEqualTo("/obligations/7");
            assertThat(ISSUER.signIns).hasValue(signIns + 1);
        }

        @Test
        void ends_the_session_here_and_at_the_issuer_by_signing_out() throws Exception {
            signIn();
            int signIns = ISSUER.signIns.get();

            HttpResponse<String> answer = send(browser, post("/sign-out", "Sec-Fetch-Site", "same-origin"));

            assertThat(answer.uri()).isEqualTo(URI.create(ORIGIN + "/"));
            assertThat(ISSUER.signOuts).singleElement().satisfies(asked -> {
                assertThat(asked.get("id_token_hint")).isNotBlank();
                assertThat(asked).containsEntry("post_logout_redirect_uri", ORIGIN + "/");
            });
            send(browser, page("/deadlines"));
            assertThat(ISSUER.signIns).hasValue(signIns + 1);
        }

        @Test
        void is_not_signed_out_by_a_mere_link() throws Exception {
            signIn();

            send(browser, at("/sign-out").header("Accept", "*/*"));

            assertThat(ISSUER.signOuts).isEmpty();
        }
    }
}
