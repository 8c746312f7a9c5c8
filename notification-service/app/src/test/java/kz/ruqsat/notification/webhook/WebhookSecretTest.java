package kz.ruqsat.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLjSw";

    @Test
    void signs_the_known_vector() {
        assertThat(WebhookSecret.of(SECRET).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,q6KMVIJHk4Gs770FfR5f591Ftx7uVJSGl5wHV1ri978=");
    }

    @Test
    void signs_as_the_reference_library_does() throws Exception {
        var secret = WebhookSecret.create();
        String body = "{\"атауы\":\"Қазақ тілі\"}";
        assertThat(secret.sign("id-1", 1_774_000_000, body))
                .isEqualTo(new Webhook(secret.text()).sign("id-1", 1_774_000_000, body));
    }

    @Test
    void is_accepted_by_the_reference_library_and_only_unchanged() throws Exception {
        var secret = WebhookSecret.create();
        long now = Instant.now().getEpochSecond();
        var headers = Map.of(
                "webhook-id", List.of("id-1"),
                "webhook-timestamp", List.of(String.valueOf(now)),
                "webhook-signature", List.of(secret.sign("id-1", now, "{}")));
        var receiver = new Webhook(secret.text());

        assertThatCode(() -> receiver.verify("{}", headers)).doesNotThrowAnyException();
        assertThatThrownBy(() -> receiver.verify("{ }", headers)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void older_than_five_minutes_is_refused_by_the_reference_library() throws Exception {
        var secret = WebhookSecret.create();
        long old = Instant.now().getEpochSecond() - 301;
        var headers = Map.of(
                "webhook-id", List.of("id-1"),
                "webhook-timestamp", List.of(String.valueOf(old)),
                "webhook-signature", List.of(secret.sign("id-1", old, "{}")));

        assertThatThrownBy(() -> new Webhook(secret.text()).verify("{}", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void does_not_show_itself_in_logs() {
        assertThat(WebhookSecret.of(SECRET).toString()).doesNotContain("MfKQ9r8");
    }

    @Test
    void opens_only_with_its_key_and_for_its_endpoint() {
        var box = new SecretBox("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        var secret = WebhookSecret.create();
        byte[] sealed = box.seal("endpoint-1", secret);

        assertThat(box.open("endpoint-1", sealed).text()).isEqualTo(secret.text());
        assertThat(box.seal("endpoint-1", secret)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> box.open("endpoint-2", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> new SecretBox("ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=").open("endpoint-1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_of_another_length_stops_the_start() {
        assertThatThrownBy(() -> new SecretBox("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }
}
