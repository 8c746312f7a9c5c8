package kz.ruqsat.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.test.Caller;
import kz.ruqsat.notification.test.Mailbox;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationServiceTest
class NotificationJourneyTest {

    @Autowired
    private OtherServices others;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Caller caller;

    @Test
    void an_applicant_gets_a_receipt_in_the_language_of_the_application() throws Exception {
        String cause = others.send(
                ApplicationTopics.APPLICATIONS, "application-aigul", Messages.submitted("aigul", "portal-demo", "kk"));

        MimeMessage mail = theOneMailTo("aigul");

        assertThat(mail.getSubject()).isEqualTo("Өтініш қабылданды: № 2026-aigul");
        assertThat(mail.getContent().toString()).contains("20 наурыз 2026 күні сағат 10:00 (Астана уақыты)");
        assertThat(mail.getHeader("Content-Language")).containsExactly("kk");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        await().untilAsserted(() -> {
            var notices = caller.get(
                            "/api/v1/notices?recipient=aigul@example.kz&status=DELIVERED", "officer-demo", Role.OFFICER)
                    .json();
            assertThat(notices.path("total").asInt()).isEqualTo(1);
            var notice = notices.path("items").get(0);
            assertThat(notice.path("about").asString()).isEqualTo(cause);
            assertThat(mail.getMessageID()).isEqualTo("<" + notice.path("id").asString() + ".1@ruqsat.example>");
        });
    }

    private MimeMessage theOneMailTo(String miner) {
        List<MimeMessage> mails = await().until(() -> mailbox.to(Messages.email(miner)), found -> !found.isEmpty());
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
