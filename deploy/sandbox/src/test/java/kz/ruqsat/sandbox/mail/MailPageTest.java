package kz.ruqsat.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "ruqsat.sandbox.mail.port=0"})
@ActiveProfiles("sandbox")
class MailPageTest {

    @TempDir
    static Path directory;

    @Autowired
    private Mailbox box;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keyOfThisTest(DynamicPropertyRegistry registry) {
        registry.add("ruqsat.sandbox.issuer.directory", directory::toString);
    }

    @Test
    void shows_letters_to_people_without_running_what_is_in_them() throws Exception {
        long id = deliver("evil@x.kz", "Subject: <script>a</script>\nContent-Type: text/html\n\n<script>b</script>");

        String list = get("/sandbox/mail?to=evil@x.kz&lang=en").body();
        String letter = get("/sandbox/mail/" + id).body();

        assertThat(list)
                .contains("&lt;script&gt;a&lt;/script&gt;", "/sandbox/mail/" + id)
                .doesNotContain("<script>a", "class=\"empty\"");
        assertThat(letter).contains("&lt;script&gt;b&lt;/script&gt;").doesNotContain("<script>b");
    }

    @Test
    void tells_letters_to_programs() throws Exception {
        deliver("test@x.kz", "From: a@x.kz\nSubject: One\n\nText");
        deliver("other@x.kz", "Subject: Two\n\nText");

        HttpResponse<String> answer = get("/sandbox/mail.json?to=test@x.kz");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"to\":\"test@x.kz\"", "\"subject\":\"One\"", "\"text\":\"Text\"", "\"receivedAt\":\"")
                .doesNotContain("Two");
    }

    @Test
    void does_not_find_a_letter_that_never_came() throws Exception {
        assertThat(get("/sandbox/mail/999999").statusCode()).isEqualTo(404);
        assertThat(get("/sandbox/mail/x").statusCode()).isEqualTo(400);
    }

    private long deliver(String to, String source) throws Exception {
        box.deliver(
                to,
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
        return box.list(to).getFirst().id();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
