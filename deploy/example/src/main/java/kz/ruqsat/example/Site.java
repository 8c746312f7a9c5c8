package kz.ruqsat.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public interface of an installation. Every POST carries an idempotency key, so that it may be repeated while a
 * service is away: it then happens once.
 */
public final class Site implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);
    private static final Duration AWAY = Duration.ofSeconds(60);

    private final URI origin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens = new Tokens(this);

    public Site(URI origin) {
        this.origin = origin;
    }

    public URI page(String path) {
        return origin.resolve(path);
    }

    public Answer get(@Nullable Client as, String path) throws InterruptedException {
        return send(as, "GET " + path, request(path).GET());
    }

    /** @param body written as JSON */
    public Answer post(@Nullable Client as, String path, Object body) throws InterruptedException {
        return send(
                as,
                "POST " + path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Answer.JSON.writeValueAsString(body))));
    }

    /** A POST without a body. */
    public Answer post(Client as, String path) throws InterruptedException {
        return send(
                as,
                "POST " + path,
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody()));
    }

    Answer upload(Client as, String path, Form form) throws InterruptedException {
        return send(
                as,
                "POST " + path,
                request(path)
                        .header("Content-Type", form.contentType())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    /** A request to this origin, to be sent by {@link #send}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(page(path)).timeout(TIMEOUT).header("Accept-Language", "en");
    }

    /**
     * Sends a request, with the token of a client if one is named, and again while the service behind the entrance is
     * away for a moment.
     *
     * @param name for messages
     */
    public Answer send(@Nullable Client as, String name, HttpRequest.Builder request) throws InterruptedException {
        long end = System.nanoTime() + AWAY.toNanos();
        while (true) {
            try {
                Answer answer = once(as, name, request);
                if (answer.status() != 503 || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException failure) {
                if (System.nanoTime() > end) {
                    throw new StoryBroken("%s at %s was not answered: %s".formatted(name, origin, failure), failure);
                }
            }
            Thread.sleep(Patience.PAUSE);
        }
    }

    private Answer once(@Nullable Client as, String name, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (as == null) {
            return exchange(name, request.build());
        }
        Answer answer = exchange(
                name, request.copy().header("Authorization", tokens.bearer(as)).build());
        if (answer.status() != 401) {
            return answer;
        }
        tokens.forget(as); // the clock may have been moved beyond its life
        return exchange(
                name, request.copy().header("Authorization", tokens.bearer(as)).build());
    }

    Answer exchange(String name, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return new Answer(name, response.statusCode(), response.headers(), response.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
