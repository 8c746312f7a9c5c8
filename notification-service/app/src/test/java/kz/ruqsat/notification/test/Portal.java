package kz.ruqsat.notification.test;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server of a portal: remembers what it was told and answers as the test wants. */
public final class Portal implements AutoCloseable {

    /** One call. */
    public record Call(String id, long timestamp, String signature, String contentType, String body) {

        public JsonNode event() {
            return new JsonMapper().readTree(body);
        }

        public String subject() {
            return event().path("subject").asString();
        }

        public String type() {
            return event().path("type").asString();
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Call> status = call -> 204;

    public Portal() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            var call = new Call(
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            calls.add(call);
            exchange.sendResponseHeaders(status.applyAsInt(call), -1);
            exchange.close();
        });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public void answersWith(ToIntFunction<Call> status) {
        this.status = status;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
