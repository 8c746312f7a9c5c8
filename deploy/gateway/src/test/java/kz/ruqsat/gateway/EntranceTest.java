package kz.ruqsat.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running entrance between a browser or a program on one side and services and an issuer on the other. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"management.server.port=0", "ruqsat.relay.answer-timeout=2s", "ruqsat.relay.body-limit=26MB"})
@ActiveProfiles("sandbox")
abstract class EntranceTest {

    static final TestUpstream APPLICATION = new TestUpstream();
    static final TestUpstream VERIFICATION = new TestUpstream();
    static final TestUpstream POOL_REGISTRY = new TestUpstream();
    static final StubIssuer ISSUER = new StubIssuer();
    private static final int PORT = freePort();
    private static final int NOBODY = freePort();
    static final String ORIGIN = "http://localhost:" + PORT;

    static {
        // A sign-in takes more steps than this client follows by default; read when the first client is made.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "20");
    }

    final HttpClient program = HttpClient.newBuilder().build();
    HttpClient browser = newBrowser();

    @DynamicPropertySource
    static void wiring(DynamicPropertyRegistry registry) {
        ISSUER.issuer = ORIGIN;
        registry.add("server.port", () -> PORT);
        registry.add("ruqsat.origin", () -> ORIGIN);
        registry.add("ruqsat.routes.application", APPLICATION::url);
        registry.add("ruqsat.routes.verification", VERIFICATION::url);
        registry.add("ruqsat.routes.pool-registry", POOL_REGISTRY::url);
        registry.add("ruqsat.routes.notification", () -> "http://127.0.0.1:" + NOBODY);
        registry.add("ruqsat.routes.sandbox", ISSUER::url);
        registry.add("ruqsat.sign-in.issuer", () -> ORIGIN);
        registry.add("ruqsat.sign-in.token-uri", () -> ISSUER.url() + "/oauth2/token");
        registry.add("ruqsat.sign-in.jwks-uri", () -> ISSUER.url() + "/oauth2/jwks");
    }

    @BeforeEach
    void quiet() {
        APPLICATION.reset();
        VERIFICATION.reset();
        POOL_REGISTRY.reset();
        ISSUER.tokenSeconds = 600;
        ISSUER.refreshStatus = 200;
        ISSUER.signOuts.clear();
    }

    static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(ORIGIN + path));
    }

    static HttpRequest.Builder page(String path) {
        return at(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    static HttpRequest.Builder post(String path, String... headers) {
        var request = at(path).POST(BodyPublishers.ofString("{}")).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Signs the browser in by asking for a page, and forgets that it was asked. */
    void signIn() throws Exception {
        send(browser, page("/deadlines"));
        VERIFICATION.next();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
