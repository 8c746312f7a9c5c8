package kz.ruqsat.example;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Access tokens of the sample clients, fetched when first needed. */
final class Tokens {

    private final Site site;
    private final Map<Client, String> bearers = new EnumMap<>(Client.class);

    Tokens(Site site) {
        this.site = site;
    }

    synchronized String bearer(Client client) throws IOException, InterruptedException {
        String known = bearers.get(client);
        if (known != null) {
            return known;
        }
        String id = URLEncoder.encode(client.id(), StandardCharsets.UTF_8);
        HttpRequest request = site.request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + id + "&client_secret=" + id))
                .build();
        Answer answer = site.exchange("POST /oauth2/token", request);
        if (answer.status() == 503) {
            throw new IOException("the issuer is not there yet");
        }
        String bearer =
                "Bearer " + answer.expect(200).json().path("access_token").asString();
        bearers.put(client, bearer);
        return bearer;
    }

    synchronized void forget(Client client) {
        bearers.remove(client);
    }
}
