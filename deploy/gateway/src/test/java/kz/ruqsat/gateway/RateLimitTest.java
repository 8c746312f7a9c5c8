package kz.ruqsat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "ruqsat.rate-limit.per-second=1",
            "ruqsat.rate-limit.burst=3",
            "ruqsat.rate-limit.address-factor=4"
        })
class RateLimitTest {

    private static final TestUpstream APPLICATION = new TestUpstream();

    private final HttpClient program = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void wiring(DynamicPropertyRegistry registry) {
        registry.add("ruqsat.routes.application", APPLICATION::url);
    }

    @Test
    void one_client_is_held_back_and_another_is_not_until_the_address_has_had_its_share() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("a").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> fourth = ask("a");
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElseThrow())
                .isPositive();
        assertThat(fourth.body()).contains("urn:ruqsat:problem:too-many-requests");
        assertThat(ask("b").statusCode()).isEqualTo(200);

        int held = 0;
        for (int i = 0; i < 40; i++) {
            held += ask("invented-" + i).statusCode() == 429 ? 1 : 0;
        }
        assertThat(held).isPositive();
    }

    private HttpResponse<String> ask(String token) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/api/v1/applications");
        return EntranceTest.send(program, HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
    }
}
