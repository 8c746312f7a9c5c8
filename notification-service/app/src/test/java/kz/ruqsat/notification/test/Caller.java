package kz.ruqsat.notification.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service over HTTP. */
public final class Caller {

    /** An answer; its body as JSON where it is JSON. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String code() {
            return json().path("code").asString();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final Tokens tokens;

    Caller(Environment environment, Tokens tokens) {
        this.environment = environment;
        this.tokens = tokens;
    }

    public String bearer(String subject, Role... roles) {
        return tokens.bearer(subject, roles);
    }

    public Answer get(String path, String subject, Role... roles) {
        return send("GET", path, null, tokens.bearer(subject, roles));
    }

    public Answer post(String path, @Nullable String body, String subject, Role... roles) {
        return send("POST", path, body, tokens.bearer(subject, roles));
    }

    public Answer delete(String path, String subject, Role... roles) {
        return send("DELETE", path, null, tokens.bearer(subject, roles));
    }

    public Answer send(
            String method, String path, @Nullable String body, @Nullable String authorization, String... headers) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getProperty("local.server.port") + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
