package kz.ruqsat.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service behind the entrance: remembers what it was asked and answers as it is told. */
final class TestUpstream {

    record Asked(String method, URI uri, Headers headers, byte[] body) {}

    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private volatile Answer answer = TestUpstream::ok;

    TestUpstream() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answers(Answer next) {
        answer = next;
    }

    void reset() {
        answer = TestUpstream::ok;
        asked.clear();
    }

    /** The next request that came, waiting a little for it. */
    Asked next() throws InterruptedException {
        Asked next = asked.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came");
        }
        return next;
    }

    boolean wasAsked() {
        return !asked.isEmpty();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            asked.add(new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
            answer.give(exchange);
        }
    }

    private static void ok(HttpExchange exchange) throws IOException {
        byte[] body = "ok".getBytes();
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
