package kz.ruqsat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayTest extends EntranceTest {

    @Nested
    class What_goes_in {

        @ParameterizedTest
        @CsvSource({
            "/api/v1/applications, APPLICATION, /api/v1/applications",
            "/api/v1/applications/1/documents, APPLICATION, /api/v1/applications/1/documents",
            "/api/v1/licences/KZ-1, APPLICATION, /api/v1/licences/KZ-1",
            "/register/licences, APPLICATION, /register/licences",
            "/api/v1/verifications/1, VERIFICATION, /api/v1/verifications/1",
            "/api/v1/obligations.ics, VERIFICATION, /api/v1/obligations.ics",
            "/api/v1/deadline-previews, VERIFICATION, /api/v1/deadline-previews",
            "/api/v1/requirement-checks, VERIFICATION, /api/v1/requirement-checks",
            "/api/v1/requirement-editions/E2/differences, VERIFICATION, /api/v1/requirement-editions/E2/differences",
            "/api/v1/policies/governingEdition, VERIFICATION, /api/v1/policies/governingEdition",
            "/api/v1/calendar/days, VERIFICATION, /api/v1/calendar/days",
            "/sandbox/clock, VERIFICATION, /sandbox/clock",
            "/ops/verification/parked/7, VERIFICATION, /ops/parked/7",
            "/ops/pool-registry, POOL_REGISTRY, /ops",
            "/api/v1/pools/1/statements, POOL_REGISTRY, /api/v1/pools/1/statements",
            "/api/v1/pool-switches, POOL_REGISTRY, /api/v1/pool-switches",
            "/register/pools, POOL_REGISTRY, /register/pools"
        })
        void finds_its_service(String path, String service, String seen) throws Exception {
            send(program, at(path + "?a=1").header("Authorization", "Bearer mine"));

            assertThat(upstream(service).next().uri()).isEqualTo(URI.create(seen + "?a=1"));
        }

        @Test
        void keeps_the_query_as_it_was_written() throws Exception {
            String query = "b=%D2%B1&a=1%2B2&a=x+y&flag&a=&c=%2F";

            send(program, at("/api/v1/applications?" + query));

            assertThat(APPLICATION.next().uri().getRawQuery()).isEqualTo(query);
        }

        @Test
        void keeps_a_form_byte_for_byte_even_with_a_language_in_the_address() throws Exception {
            String form = "b=2&a=1&a=%D2%B1+x&e=&flag&lang=ru";

            send(
                    program,
                    at("/applications/1?lang=kk")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Authorization", "Bearer mine")
                            .PUT(BodyPublishers.ofString(form)));

            var asked = APPLICATION.next();
            assertThat(asked.body()).asString().isEqualTo(form);
            assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(asked.headers().getFirst("Content-Length")).isEqualTo(String.valueOf(form.length()));
        }

        @Test
        void keeps_a_file_of_25_megabytes_byte_for_byte() throws Exception {
            byte[] body = multipart(25 * 1024 * 1024);

            HttpResponse<String> answer = send(
                    program,
                    at("/api/v1/applications/1/documents")
                            .header("Content-Type", "multipart/form-data; boundary=line")
                            .header("Authorization", "Bearer mine")
                            .POST(BodyPublishers.ofByteArray(body)));

            assertThat(answer.statusCode()).isEqualTo(200);
            var asked = APPLICATION.next();
            assertThat(asked.body()).isEqualTo(body);
            assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("multipart/form-data; boundary=line");
        }

        @Test
        void may_not_tell_its_size_in_advance() throws Exception {
            byte[] body = multipart(300_000);

            send(
                    program,
                    at("/api/v1/applications/1/documents")
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(APPLICATION.next().body()).isEqualTo(body);
        }

        @Test
        void is_refused_when_it_is_too_large() throws Exception {
            HttpResponse<String> answer = send(
                    program,
                    at("/api/v1/applications/1/documents").POST(BodyPublishers.ofByteArray(multipart(27 << 20))));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:ruqsat:problem:too-large");
            assertThat(APPLICATION.wasAsked()).isFalse();
        }

        @Test
        void is_refused_when_it_turns_out_too_large() throws Exception {
            byte[] body = multipart(27 << 20);

            HttpResponse<String> answer = send(
                    program,
                    at("/api/v1/applications/1/documents")
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(APPLICATION.wasAsked()).isFalse();
        }

        @Test
        void cannot_pretend_to_come_from_elsewhere() throws Exception {
            send(
                    program,
                    at("/api/v1/applications")
                            .header("X-Forwarded-For", "6.6.6.6")
                            .header("x-forwarded-host", "evil.example")
                            .header("X-Forwarded-Prefix", "/evil")
                            .header("X-Forwarded-User", "admin")
                            .header("Forwarded", "for=6.6.6.6")
                            .header("X-Real-IP", "6.6.6.6")
                            .header("X-Original-URL", "/ops"));

            var headers = APPLICATION.next().headers();
            assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
            assertThat(headers.get("X-Forwarded-Host")).containsExactly(ORIGIN.substring("http://".length()));
            assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
            assertThat(headers)
                    .doesNotContainKeys(
                            "X-forwarded-prefix", "X-forwarded-user", "Forwarded", "X-real-ip", "X-original-url");
        }

        @Test
        void loses_what_belongs_to_one_connection_and_nothing_else() throws Exception {
            String answer = raw("GET /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nConnection: close, X-Hop\r\n"
                    + "X-Hop: 1\r\nTE: trailers\r\nProxy-Authorization: x\r\nX-Kept: a\r\nX-Kept: b\r\n"
                    + "If-Match: \"7\"\r\nIdempotency-Key: k\r\nCookie: RUQSAT_SESSION=s; lang=ru; other=1\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 200");
            var headers = APPLICATION.next().headers();
            assertThat(headers).doesNotContainKeys("X-hop", "Te", "Proxy-authorization");
            assertThat(headers.get("X-Kept")).containsExactly("a", "b");
            assertThat(headers.getFirst("If-Match")).isEqualTo("\"7\"");
            assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k");
            assertThat(headers.get("Cookie")).containsExactly("lang=ru");
        }

        @ParameterizedTest
        @CsvSource({
            "GET /api/v1/applications/../../ops HTTP/1.1",
            "GET /api/v1/applications/%2e%2e/x HTTP/1.1",
            "GET /api/v1/applications;x=1 HTTP/1.1",
            "GET /api/v1//applications HTTP/1.1",
            "GET /api/v1/applications?a=%zz HTTP/1.1"
        })
        void with_a_crooked_address_is_refused(String line) throws Exception {
            assertThat(raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400");
            assertThat(APPLICATION.wasAsked()).isFalse();
        }

        @Test
        void cannot_carry_a_second_request_inside() throws Exception {
            String answer = raw("POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /ops HTTP/1.1\r\n\r\n");

            assertThat(answer.split("HTTP/1.1 ")).hasSize(2);
        }
    }

    @Nested
    class What_comes_out {

        @Test
        void keeps_status_headers_and_bytes() throws Exception {
            byte[] body = multipart(100_000);
            APPLICATION.answers(exchange -> {
                exchange.getResponseHeaders().add("ETag", "\"7\"");
                exchange.getResponseHeaders().add("Link", "<a>");
                exchange.getResponseHeaders().add("Link", "<b>");
                exchange.getResponseHeaders().add("Keep-Alive", "timeout=1");
                exchange.getResponseHeaders().add("Set-Cookie", "RUQSAT_SESSION=stolen");
                exchange.getResponseHeaders().add("Set-Cookie", "lang=ru; Path=/");
                exchange.getResponseHeaders().add("Location", APPLICATION.url() + "/api/v1/applications/1?a");
                exchange.sendResponseHeaders(201, body.length);
                exchange.getResponseBody().write(body);
            });

            var answer = program.send(post("/api/v1/applications").build(), BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(body);
            assertThat(answer.headers().allValues("ETag")).containsExactly("\"7\"");
            assertThat(answer.headers().allValues("Link")).containsExactly("<a>", "<b>");
            assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("lang=ru; Path=/");
            assertThat(answer.headers().allValues("Location")).containsExactly(ORIGIN + "/api/v1/applications/1?a");
            assertThat(answer.headers().allValues("Keep-Alive")).isEmpty();
        }

        @Test
        void arrives_while_the_service_is_still_answering() throws Exception {
            var seen = new CountDownLatch(1);
            APPLICATION.answers(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("first\n".getBytes());
                exchange.getResponseBody().flush();
                try {
                    exchange.getResponseBody()
                            .write(seen.await(10, TimeUnit.SECONDS) ? "second\n".getBytes() : new byte[0]);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });

            InputStream body = program.send(at("/api/v1/applications").build(), BodyHandlers.ofInputStream())
                    .body();
            var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));

            assertThat(lines.readLine()).isEqualTo("first");
            seen.countDown();
            assertThat(lines.readLine()).isEqualTo("second");
        }

        @Test
        void carries_the_headers_that_protect_pages() throws Exception {
            var headers = send(program, page("/register/pools")).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        }

        @Test
        void is_compressed_when_it_is_a_page() throws Exception {
            POOL_REGISTRY.answers(exchange -> {
                byte[] body = "<p>word</p>".repeat(2_000).getBytes();
                exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            });

            var headers = send(program, page("/register/pools").header("Accept-Encoding", "gzip"))
                    .headers();

            assertThat(headers.firstValue("Content-Encoding")).hasValue("gzip");
        }
    }

    @Nested
    class A_service_that_does_not_answer {

        @Test
        void because_it_is_down_is_told_as_unavailable() throws Exception {
            assertUnavailable(send(program, at("/api/v1/notices").header("Accept-Language", "ru")));
        }

        @Test
        void in_time_is_told_as_unavailable() throws Exception {
            var over = new CountDownLatch(1);
            APPLICATION.answers(exchange -> {
                try {
                    over.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });

            assertUnavailable(send(program, at("/api/v1/applications").header("Accept-Language", "ru")));
            over.countDown();
        }

        private static void assertUnavailable(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("urn:ruqsat:problem:unavailable", "недоступ");
        }
    }

    @Test
    void a_path_of_nobody_is_not_found() throws Exception {
        HttpResponse<String> answer = send(program, at("/api/v1/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:ruqsat:problem:not-found");
    }

    private static TestUpstream upstream(String name) {
        return switch (name) {
            case "APPLICATION" -> APPLICATION;
            case "VERIFICATION" -> VERIFICATION;
            case "POOL_REGISTRY" -> POOL_REGISTRY;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] multipart(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        byte[] head = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n".getBytes();
        byte[] tail = "\r\n--line--\r\n".getBytes();
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, size - tail.length, tail.length);
        return bytes;
    }

    private static String raw(String request) throws Exception {
        URI origin = URI.create(ORIGIN);
        try (Socket socket = new Socket("127.0.0.1", origin.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
