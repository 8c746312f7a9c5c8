package kz.ruqsat.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** One service behind the entrance. Bodies flow both ways as they come and are never held as a whole. */
final class Upstream {

    private final HttpClient client;
    private final URI base;
    private final RelaySettings settings;

    Upstream(HttpClient client, URI base, RelaySettings settings) {
        this.client = client;
        this.base = base;
        this.settings = settings;
    }

    Duration retryAfter() {
        return settings.retryAfter();
    }

    boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > settings.bodyLimit().toBytes();
    }

    /**
     * A request to this service with the method and body of the given one.
     *
     * @throws IllegalArgumentException for an address that is none
     */
    HttpRequest.Builder like(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        URI uri = URI.create(
                base.getScheme() + "://" + base.getRawAuthority() + path + (query == null ? "" : "?" + query));
        return HttpRequest.newBuilder(uri).timeout(settings.answerTimeout()).method(request.getMethod(), body(request));
    }

    HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private BodyPublisher body(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length == 0 || length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher body = BodyPublishers.ofInputStream(() -> open(request));
        return length < 0 ? body : BodyPublishers.fromPublisher(body, length);
    }

    private InputStream open(HttpServletRequest request) {
        try {
            return new LimitedBody(
                    request.getInputStream(), settings.bodyLimit().toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
