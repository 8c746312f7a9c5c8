package kz.ruqsat.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.NoticeFailed;
import kz.ruqsat.notification.notice.NoticeResent;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.Notices;
import kz.ruqsat.notification.notice.Outcome;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.notice.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailCourierTest {

    private static NoticeView notice(NoticeEvent... events) {
        return NoticeView.of(List.of(events)).orElseThrow();
    }

    private static MailCourier courier(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "300");
        return new MailCourier(sender, "Ruqsat <no-reply@ruqsat.example>", () -> Notices.AT);
    }

    @Nested
    class To_a_server_that_takes_it {

        @Test
        void a_notice_arrives_as_composed_and_each_round_has_its_own_message_id() throws Exception {
            var smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            var server = new GreenMail(smtp)
                    .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            server.start();
            try {
                var courier = courier(server.getSmtp().getPort());
                assertThat(courier.deliver(notice(Notices.composed()))).isEqualTo(Receipt.accepted("250"));
                courier.deliver(notice(Notices.composed()));
                courier.deliver(notice(
                        Notices.composed(),
                        new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT),
                        new NoticeResent(Notices.ID, 2, Notices.AT)));

                MimeMessage[] mails = server.getReceivedMessages();
                assertThat(mails).hasSize(3);
                assertThat(mails[0].getSubject()).isEqualTo("Өтініш қабылданды: № 7");
                assertThat(mails[0].getContent().toString()).isEqualToIgnoringNewLines("Сәлеметсіз бе!");
                assertThat(mails[0].getSentDate()).isEqualTo(Notices.AT);
                assertThat(mails[0].getHeader("Content-Language")).containsExactly("kk");
                assertThat(mails[0].getMessageID())
                        .isEqualTo("<" + Notices.ID + ".1@ruqsat.example>")
                        .isEqualTo(mails[1].getMessageID());
                assertThat(mails[2].getMessageID()).isEqualTo("<" + Notices.ID + ".2@ruqsat.example>");
            } finally {
                server.stop();
            }
        }
    }

    @Nested
    class To_a_server_that_does_not {

        private Receipt answered(Map<String, String> answers) throws IOException {
            try (var server = new ScriptedMailServer(answers)) {
                return courier(server.port()).deliver(notice(Notices.composed()));
            }
        }

        @Test
        void an_unknown_mailbox_is_refused_for_good_and_the_log_does_not_repeat_the_address() throws IOException {
            Receipt receipt = answered(Map.of("RCPT", "550 5.1.1 <aigul@example.kz> unknown"));

            assertThat(receipt.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(receipt.reason()).isEqualTo(Reason.ADDRESS_REFUSED);
            assertThat(receipt.answer()).contains("550 5.1.1").doesNotContain("aigul");
        }

        @Test
        void a_mailbox_that_is_busy_is_tried_again() throws IOException {
            Receipt receipt = answered(Map.of("RCPT", "450 4.2.1 try later"));

            assertThat(receipt.outcome()).isEqualTo(Outcome.POSTPONED);
            assertThat(receipt.reason()).isEqualTo(Reason.NOT_ACCEPTED);
        }

        @Test
        void trouble_of_the_server_itself_is_tried_again_whatever_its_code() throws IOException {
            Receipt receipt = answered(Map.of("MAIL", "554 5.7.1 not now"));

            assertThat(receipt.outcome()).isEqualTo(Outcome.POSTPONED);
            assertThat(receipt.reason()).isEqualTo(Reason.NOT_ACCEPTED);
            assertThat(receipt.answer()).contains("554");
        }

        @Test
        void a_message_refused_after_its_text_is_tried_again() throws IOException {
            Receipt receipt = answered(Map.of(".", "451 4.3.0 disk full"));

            assertThat(receipt).isEqualTo(Receipt.postponed(Reason.NOT_ACCEPTED, receipt.answer()));
            assertThat(receipt.answer()).contains("451");
        }

        @Test
        void a_server_that_falls_silent_is_tried_again() throws IOException {
            assertThat(answered(Map.of("MAIL", ScriptedMailServer.SILENCE)).reason())
                    .isEqualTo(Reason.TIMED_OUT);
        }

        @Test
        void a_server_that_is_not_there_is_tried_again() throws IOException {
            int free;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
            }
            Receipt receipt = courier(free).deliver(notice(Notices.composed()));

            assertThat(receipt.outcome()).isEqualTo(Outcome.POSTPONED);
            assertThat(receipt.reason()).isEqualTo(Reason.UNREACHABLE);
        }

        @Test
        void a_malformed_address_is_refused_without_asking_anybody() {
            var malformed = Addressee.email(Reader.APPLICANT, "not an address", null);

            assertThat(courier(1).deliver(notice(Notices.composed(malformed))))
                    .isEqualTo(Receipt.refused(Reason.ADDRESS_REFUSED, "malformed address"));
        }
    }
}
