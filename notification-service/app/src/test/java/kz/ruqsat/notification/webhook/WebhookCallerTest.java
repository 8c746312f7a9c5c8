package kz.ruqsat.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebhookCallerTest {

    private static final WebhookSettings OPEN = open(Duration.ofSeconds(10));
    private static final WebhookSettings HASTY = open(Duration.ofMillis(700));

    private static WebhookSettings open(Duration timeout) {
        return new WebhookSettings("", true, List.of("127.0.0.0/8", "::1/128"), timeout, timeout);
    }

    private final List<String> called = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private WebhookCaller caller;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        caller = new WebhookCaller(OPEN, OPEN.guard());
    }

    @AfterEach
    void end() throws IOException {
        over.countDown();
        caller.close();
        server.stop(0);
    }

    private URI at(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            called.add(path);
            handler.handle(exchange);
        });
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int post(URI target) throws IOException {
        return caller.post(target, Map.of("webhook-id", "id-1"), "{\"тіл\":\"қазақ\"}");
    }

    private static int postHastily(URI target) throws IOException {
        try (var hasty = new WebhookCaller(HASTY, HASTY.guard())) {
            return hasty.post(target, Map.of(), "{}");
        }
    }

    @Test
    void sends_body_and_headers_as_given() throws IOException {
        var got = new CopyOnWriteArrayList<String>();
        URI target = at("/hook", exchange -> {
            got.add(exchange.getRequestMethod());
            got.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            got.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            got.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 204);
        });

        assertThat(post(target)).isEqualTo(204);
        assertThat(got)
                .containsExactly("POST", "application/cloudevents+json; charset=UTF-8", "id-1", "{\"тіл\":\"қазақ\"}");
    }

    @Test
    void calls_once_whatever_the_answer() throws IOException {
        URI target = at("/broken", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            answer(exchange, 503);
        });

        assertThat(post(target)).isEqualTo(503);
        assertThat(called).containsExactly("/broken");
    }

    @Test
    void follows_no_redirect() throws IOException {
        URI elsewhere = at("/elsewhere", exchange -> answer(exchange, 200));
        URI target = at("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", elsewhere.toString());
            answer(exchange, 307);
        });

        assertThat(post(target)).isEqualTo(307);
        assertThat(called).containsExactly("/moved");
    }

    @Test
    @Timeout(10)
    void does_not_read_an_endless_answer() throws IOException {
        URI target = at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[1 << 16];
            while (over.getCount() > 0) {
                exchange.getResponseBody().write(chunk);
            }
        });

        assertThat(post(target)).isEqualTo(200);
    }

    @Test
    @Timeout(10)
    void waits_only_so_long_for_an_answer() throws IOException {
        URI target = at("/silent", exchange -> awaitTheEnd());

        assertThatThrownBy(() -> postHastily(target)).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    @Timeout(10)
    void waits_only_so_long_for_one_that_drips() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(socket));
            URI target = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/drip");

            assertThatThrownBy(() -> postHastily(target)).isInstanceOf(InterruptedIOException.class);
        }
    }

    /** Every 100 ms one more letter of a header: no single read ever times out. */
    private void drip(ServerSocket socket) {
        try (var client = socket.accept()) {
            var out = client.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                out.write('a');
                out.flush();
            }
        } catch (IOException | InterruptedException hungUp) {
            // What the test wants.
        }
    }

    @Test
    void never_connects_to_a_closed_address() throws IOException {
        URI target = at("/inside", exchange -> answer(exchange, 200));
        var strict = new WebhookSettings("", true, List.of(), OPEN.connectTimeout(), OPEN.timeout());
        try (var guarded = new WebhookCaller(strict, strict.guard())) {
            for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
                URI inside = URI.create("http://" + host + ":" + target.getPort() + "/inside");
                assertThatThrownBy(() -> guarded.post(inside, Map.of(), "{}"))
                        .as(host)
                        .isInstanceOf(ForbiddenTarget.class);
            }
        }
        assertThat(called).isEmpty();
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
