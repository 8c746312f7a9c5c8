package kz.ruqsat.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as others do: over HTTP, with nothing but text. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;

    public Api(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** An answer as it came. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The code of a problem, after a look at what every problem must have. */
        public String problem() {
            var problem = json();
            if (!header("Content-Type").startsWith("application/problem+json")
                    || problem.path("status").asInt() != status
                    || !problem.path("type")
                            .asString("")
                            .equals("urn:ruqsat:problem:" + problem.path("code").asString())) {
                throw new AssertionError("not a problem: " + status + " " + text());
            }
            return status + " " + problem.path("code").asString();
        }

        /** The first place that a problem blames, with its code. */
        public String violation() {
            var first = json().path("violations").path(0);
            return first.path("pointer").asString("") + " " + first.path("code").asString("");
        }
    }

    public Answer get(String path, String bearer, String... headers) {
        return send(request(path, bearer, headers).GET());
    }

    public Answer post(String path, String bearer, String body, String... headers) {
        return send(request(path, bearer, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer postFile(String path, String bearer, String csv, String... headers) {
        return send(request(path, bearer, headers)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    /** As a browser sends a form. */
    Answer postForm(String path, String bearer, String contentType, String body) {
        return send(request(path, bearer, "Accept", "text/html")
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String bearer, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (!bearer.isEmpty()) {
            request.header("Authorization", bearer);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
