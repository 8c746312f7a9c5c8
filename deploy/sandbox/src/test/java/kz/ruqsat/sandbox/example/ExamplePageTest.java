package kz.ruqsat.sandbox.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.example.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with an installation that lets the example wait, and then refuses it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "ruqsat.sandbox.mail.port=0"})
@ActiveProfiles("sandbox")
class ExamplePageTest {

    private static final CountDownLatch REFUSED = new CountDownLatch(1);
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final HttpServer INSTALLATION = installation();

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("ruqsat.sandbox.issuer.directory", directory::toString);
        registry.add(
                "ruqsat.sandbox.issuer.gateway-origin",
                () -> "http://localhost:" + INSTALLATION.getAddress().getPort());
    }

    @AfterAll
    static void close() {
        REFUSED.countDown();
        INSTALLATION.stop(0);
    }

    @Test
    void shows_the_steps_while_they_are_played_one_playing_at_a_time_and_why_one_stopped() throws Exception {
        assertThat(page("en"))
                .contains("class=\"empty\"", "has not been played", ">Play the example<")
                .doesNotContain("hx-get");

        assertThat(press().statusCode()).isEqualTo(302);
        await().until(() -> ASKED.get() == 1);
        assertThat(press().headers().firstValue("Location").orElseThrow()).endsWith("/sandbox/example");

        assertThat(page("en"))
                .contains("The example is being played.", "hx-get=\"/sandbox/example\"", "Draft with the facts")
                .doesNotContain("<button class=\"primary\"", "class=\"empty\"");
        assertThat(page("ru")).contains("Пример идёт.", "Проект заявления");
        assertThat(page("kk")).contains("Мысал көрсетіліп жатыр.", "Топтаманың толықтығы");
        assertThat(page("en").split("<li class=\"", -1)).hasSize(Story.STEPS.size() + 1);

        REFUSED.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> page("en").contains("The example stopped."));
        assertThat(page("en"))
                .contains("POST /oauth2/token was expected to answer 200, and it answered 500", ">Play it again<")
                .doesNotContain("hx-get");
        assertThat(ASKED).hasValue(1);
    }

    private static HttpServer installation() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                ASKED.incrementAndGet();
                try {
                    REFUSED.await();
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String language) throws Exception {
        return send(HttpRequest.newBuilder(address("?lang=" + language))).body();
    }

    private HttpResponse<String> press() throws Exception {
        return send(HttpRequest.newBuilder(address("")).POST(BodyPublishers.noBody()));
    }

    private URI address(String query) {
        return URI.create("http://localhost:" + port + "/sandbox/example" + query);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
