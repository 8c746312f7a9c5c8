package kz.ruqsat.sandbox.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "ruqsat.sandbox.mail.port=0",
            "ruqsat.sandbox.issuer.url=http://entrance.example",
        })
@ActiveProfiles("sandbox")
class IssuerTest {

    private static final String ORIGIN = "http://entrance.example";
    private static final String CALLBACK = ORIGIN + "/login/oauth2/code/ruqsat";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-pkce";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path directory;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keyOfThisTest(DynamicPropertyRegistry registry) {
        registry.add("ruqsat.sandbox.issuer.directory", directory::toString);
    }

    @Nested
    class A_client {

        @ParameterizedTest
        @CsvSource({
            "portal-demo, portal",
            "officer-demo, officer",
            "approver-demo, approver",
            "monitor-demo, monitor",
            "pool-demo, pool-operator",
            "auditor-demo, auditor",
            "admin-demo, admin"
        })
        void gets_a_token_with_its_role(String client, String role) throws Exception {
            SignedJWT token =
                    verified(token(client, "grant_type=client_credentials").get("access_token"));

            var claims = token.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(ORIGIN);
            assertThat(claims.getSubject()).isEqualTo(client);
            assertThat(claims.getStringListClaim("roles")).containsExactly(role);
            assertThat(claims.getStringListClaim("scope")).containsExactly(role);
            assertThat(claims.getStringClaim("pool_id"))
                    .isEqualTo(client.equals("pool-demo") ? "0190c8a0-0000-7000-8000-000000000001" : null);
        }

        @Test
        void with_a_wrong_secret_gets_none() throws Exception {
            assertThat(post("/oauth2/token", "officer-demo", "wrong", "grant_type=client_credentials")
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void cannot_sign_people_in() throws Exception {
            HttpResponse<String> answer =
                    get("/oauth2/authorize?response_type=code&client_id=officer-demo&redirect_uri=" + CALLBACK);

            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class A_person {

        @ParameterizedTest
        @CsvSource({
            "officer, officer",
            "officer2, officer",
            "approver, approver",
            "monitor, monitor",
            "pool, pool-operator",
            "auditor, auditor",
            "admin, admin"
        })
        void signs_in_with_code_and_proof(String person, String role) throws Exception {
            JsonNode answer = exchanged(code(person), VERIFIER);

            var access = verified(answer.get("access_token")).getJWTClaimsSet();
            assertThat(access.getSubject()).isEqualTo(person);
            assertThat(access.getStringListClaim("roles")).containsExactly(role);
            assertThat(access.getStringClaim("name")).isNotBlank();
            assertThat(access.getStringClaim("language")).isIn("kk", "ru");
            assertThat(access.getStringClaim("pool_id"))
                    .isEqualTo(person.equals("pool") ? "0190c8a0-0000-7000-8000-000000000001" : null);
            var id = verified(answer.get("id_token")).getJWTClaimsSet();
            assertThat(id.getStringListClaim("roles")).containsExactly(role);
            assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
        }

        @Test
        void keeps_the_role_through_a_refresh() throws Exception {
            JsonNode first = exchanged(code("monitor"), VERIFIER);

            JsonNode second = token(
                    "ruqsat-gateway",
                    "grant_type=refresh_token&refresh_token="
                            + first.get("refresh_token").asString());

            assertThat(verified(second.get("access_token")).getJWTClaimsSet().getStringListClaim("roles"))
                    .containsExactly("monitor");
        }

        @Test
        void gets_nothing_with_the_proof_of_somebody_else() throws Exception {
            String code = code("officer");

            assertThat(post("/oauth2/token", "ruqsat-gateway", "ruqsat-gateway", form(code, VERIFIER + "x"))
                            .statusCode())
                    .isEqualTo(400);
        }

        @Test
        void is_not_sent_to_a_foreign_address() throws Exception {
            HttpResponse<String> answer = get(authorize("https://evil.example/"));

            assertThat(answer.statusCode()).isEqualTo(400);
        }

        @Test
        void is_asked_again_after_a_wrong_password() throws Exception {
            get(authorize(CALLBACK));

            HttpResponse<String> answer = signIn("officer", "wrong");

            assertThat(location(answer)).endsWith("/oauth2/sign-in?error");
        }

        @Test
        void sees_everybody_who_may_sign_in_on_the_page_in_three_languages() throws Exception {
            assertThat(get("/oauth2/sign-in?lang=en").body())
                    .contains("Sign in as officer2", "Айгүл Сейітқызы", "Pool operator");
            assertThat(get("/oauth2/sign-in?lang=ru").body()).contains("Войти как auditor");
            assertThat(get("/oauth2/sign-in?lang=kk").body()).contains("monitor болып кіру");
        }

        @Test
        void signs_out_and_is_asked_again() throws Exception {
            String hint = exchanged(code("officer"), VERIFIER).get("id_token").asString();

            HttpResponse<String> answer =
                    get("/oauth2/logout?id_token_hint=" + hint + "&post_logout_redirect_uri=" + ORIGIN + "/");

            assertThat(location(answer)).isEqualTo(ORIGIN + "/");
            assertThat(location(get(authorize(CALLBACK)))).endsWith("/oauth2/sign-in");
        }

        @Test
        void is_signed_out_even_if_the_sign_in_is_forgotten() throws Exception {
            HttpResponse<String> answer =
                    get("/oauth2/logout?id_token_hint=unknown&post_logout_redirect_uri=" + ORIGIN + "/");

            assertThat(location(answer)).isEqualTo(ORIGIN + "/");
        }
    }

    @Test
    void names_only_addresses_of_the_entrance() throws Exception {
        JsonNode metadata =
                JSON.readTree(get("/.well-known/openid-configuration").body());

        for (String name : List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint")) {
            assertThat(metadata.get(name).asString()).startsWith(ORIGIN + "/oauth2/");
        }
        assertThat(metadata.get("issuer").asString()).isEqualTo(ORIGIN);
    }

    private String code(String person) throws Exception {
        assertThat(location(get(authorize(CALLBACK)))).endsWith("/oauth2/sign-in");
        String back = location(signIn(person, person));
        String target = location(get(back.substring(back.indexOf("/oauth2/"))));
        assertThat(target).startsWith(CALLBACK + "?code=").contains("&state=s-1");
        Matcher code = Pattern.compile("code=([^&]+)").matcher(target);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> signIn(String person, String password) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/oauth2/sign-in").body());
        assertThat(token.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(at("/oauth2/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + person + "&password=" + password + "&_csrf="
                                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String authorize(String callback) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?response_type=code&client_id=ruqsat-gateway&scope=openid%20profile&state=s-1&nonce=n-1"
                + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "&redirect_uri=" + callback;
    }

    private static String form(String code, String verifier) {
        return "grant_type=authorization_code&code=" + code + "&redirect_uri=" + CALLBACK + "&code_verifier="
                + verifier;
    }

    private JsonNode exchanged(String code, String verifier) throws Exception {
        return token("ruqsat-gateway", form(code, verifier));
    }

    private JsonNode token(String client, String form) throws Exception {
        HttpResponse<String> answer = post("/oauth2/token", client, client, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private SignedJWT verified(JsonNode token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token.asString());
        var key = JWKSet.parse(get("/oauth2/jwks").body())
                .getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(at(path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String client, String secret, String form) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(path))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
