package kz.ruqsat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.SampleEndpoint;
import kz.ruqsat.platform.SignedTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The real decoder against a real key set over HTTP, and the two ports of a service. */
class KeySetTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(SampleEndpoint.class)
    static class Service {}

    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void keys_are_fetched_with_the_first_token_and_an_outage_of_the_issuer_is_not_the_callers_fault() throws Exception {
        HttpServer issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int issuerPort = issuer.getAddress().getPort();
        issuer.createContext("/jwks", exchange -> {
            fetched.incrementAndGet();
            byte[] keys = new JWKSet(SignedTokens.publicKey()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        try (ConfigurableApplicationContext service = start(issuerPort)) {
            String port = service.getEnvironment().getProperty("local.server.port");
            String management = service.getEnvironment().getProperty("local.management.port");

            // The issuer's socket is bound but nobody answers yet: it must not be asked before the first token.
            assertThat(fetched).hasValue(0);
            issuer.start();
            assertThat(get(port, "/api/me", SignedTokens.bearer("a", "officer")).statusCode())
                    .isEqualTo(200);
            assertThat(fetched).hasValue(1);

            assertThat(get(management, "/actuator/health", null).statusCode()).isEqualTo(200);
            assertThat(get(management, "/actuator/prometheus", null).statusCode())
                    .isEqualTo(200);
            assertThat(get(management, "/actuator/metrics", null).statusCode()).isEqualTo(401);
            assertThat(get(port, "/actuator/prometheus", null).statusCode()).isEqualTo(404);
        } finally {
            issuer.stop(0);
        }
        try (ConfigurableApplicationContext service = start(issuerPort)) {
            String port = service.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> answer = get(port, "/api/me", SignedTokens.bearer("a", "officer"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("urn:ruqsat:problem:unavailable");
        }
    }

    private static ConfigurableApplicationContext start(int issuerPort) {
        return new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--management.endpoints.web.exposure.include=health,prometheus,metrics",
                        "--ruqsat.issuer=" + SignedTokens.ISSUER,
                        "--ruqsat.jwks=http://localhost:" + issuerPort + "/jwks");
    }

    private static HttpResponse<String> get(String port, String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
