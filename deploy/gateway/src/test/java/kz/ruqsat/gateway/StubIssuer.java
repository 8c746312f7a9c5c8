package kz.ruqsat.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that signs everybody in at once, but checks the client, the code and its proof like a real one. */
final class StubIssuer {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    final AtomicInteger signIns = new AtomicInteger();
    final List<Map<String, String>> signOuts = new CopyOnWriteArrayList<>();
    volatile String issuer = "";
    volatile int tokenSeconds = 600;
    volatile int refreshStatus = 200;

    StubIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/authorize", this::authorize);
        server.createContext("/oauth2/token", this::token);
        server.createContext("/oauth2/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/oauth2/logout", this::logout);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "code-" + signIns.incrementAndGet();
        codes.put(code, asked);
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = "Basic " + Base64.getEncoder().encodeToString("ruqsat-gateway:ruqsat-gateway".getBytes());
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("refresh_token".equals(form.get("grant_type")) && refreshStatus != 200) {
            answer(exchange, refreshStatus, "{\"error\":\"invalid_grant\"}");
        } else {
            Map<String, String> asked = codes.get(form.getOrDefault("code", ""));
            boolean refresh = "refresh_token".equals(form.get("grant_type"));
            boolean proven = asked != null && asked.get("code_challenge").equals(s256(form.get("code_verifier")));
            if (refresh || proven) {
                answer(exchange, 200, issued(refresh ? null : asked.get("nonce")));
            } else {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            }
        }
    }

    private String issued(String nonce) {
        return """
                {"access_token":"access-%d","token_type":"Bearer","expires_in":%d,"refresh_token":"again",
                 "scope":"openid profile","id_token":"%s"}""".formatted(tokens.incrementAndGet(), tokenSeconds, idToken(nonce));
    }

    private String idToken(String nonce) {
        long now = System.currentTimeMillis();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("officer")
                .audience("ruqsat-gateway")
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 600_000))
                .claim("nonce", nonce)
                .claim("name", "Айгүл Сейітқызы")
                .claim("roles", List.of("officer"))
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void logout(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        signOuts.add(asked);
        redirect(exchange, asked.get("post_logout_redirect_uri"));
    }

    private static String s256(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
