package kz.ruqsat.e2e.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Questions and answers over one WebSocket of the DevTools protocol; what nobody asked for goes to a listener. */
final class Wire implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder part = new StringBuilder();
    private final BiConsumer<String, JsonNode> listener;
    private final WebSocket socket;

    /** @param listener gets name and parameters of each event */
    Wire(HttpClient http, URI address, BiConsumer<String, JsonNode> listener) {
        this.listener = listener;
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(Json.write(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return got(method, answer);
    }

    static <T> T got(String what, CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("the browser did not do " + what, failure);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
        part.append(text);
        if (whole) {
            JsonNode message = Json.read(part.toString());
            part.setLength(0);
            take(message);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt(0));
        if (answer == null) {
            listener.accept(message.path("method").asString(""), message.path("params"));
        } else if (message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.path("error").toString()));
        } else {
            answer.complete(message.path("result"));
        }
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        asked.values().forEach(answer -> answer.completeExceptionally(failure));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
