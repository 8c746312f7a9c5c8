package kz.ruqsat.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Instant NOW = Instant.parse("2026-03-20T05:00:00Z");

    private final Mailbox box = new Mailbox(new MailSettings(0, 3), () -> NOW);

    @BeforeEach
    void start() {
        box.start();
    }

    @AfterEach
    void stop() {
        box.stop();
    }

    @Test
    void keeps_one_letter_for_each_recipient() throws Exception {
        send("Subject: one\r\n\r\nfirst", "a@x.kz", "b@x.kz");
        send("Subject: two\r\n\r\nsecond", "A@x.kz");

        assertThat(box.list(null)).extracting(Mail::subject).containsExactly("two", "one", "one");
        assertThat(box.list("a@x.kz")).extracting(Mail::subject).containsExactly("two", "one");
        assertThat(box.list("b@x.kz")).extracting(Mail::subject).containsExactly("one");
        assertThat(box.list(null)).extracting(Mail::receivedAt).containsOnly(NOW);
    }

    @Test
    void keeps_the_newest_only() throws Exception {
        for (String subject : List.of("one", "two", "three", "four")) {
            send("Subject: " + subject + "\r\n\r\ntext", "a@x.kz");
        }

        assertThat(box.list(null)).extracting(Mail::subject).containsExactly("four", "three", "two");
        assertThat(box.find(1)).isEmpty();
        assertThat(box.find(4)).isPresent();
    }

    @Test
    void reads_both_forms_of_a_letter_in_any_charset() {
        Mail mail = read("""
                From: =?UTF-8?B?0KDSsdKb0YHQsNGC?= <no-reply@x.kz>
                Subject: =?windows-1251?B?yuDn4PXx8uDt?=
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                0KHTmdC70LXQvA==
                --b
                Content-Type: text/html; charset=utf-8

                <p onclick="x">Hello</p>
                --b--
                """);

        assertThat(mail.subject()).isEqualTo("Казахстан");
        assertThat(mail.from()).startsWith("Рұқсат");
        assertThat(mail.text().strip()).isEqualTo("Сәлем");
        assertThat(mail.html().strip()).isEqualTo("<p onclick=\"x\">Hello</p>");
    }

    @Test
    void survives_odd_mail() {
        List<String> odd = List.of(
                "",
                "no headers at all",
                "Subject: =?no-such-charset?B?AAAA?=\n\nbody",
                "Content-Type: text/plain; charset=no-such-charset\n\nbody",
                "Content-Type: text/plain; charset=\"\n\nbody",
                "Content-Type: ;;;\n\nbody",
                "Content-Type: multipart/mixed\n\nno boundary",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
                "Content-Transfer-Encoding: base64\n\n%%%%",
                "Content-Transfer-Encoding: no-such\n\nbody",
                "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"=?x?Q?y?=\"\n\nAAA",
                "From: <script>alert(1)</script>\nSubject: \u0000\u0001\n\n<script>");

        odd.forEach(source -> assertThat(read(source)).as(source).isNotNull());
        assertThat(box.list(null)).hasSize(3);
    }

    @Test
    void shows_no_more_of_a_huge_letter_than_can_be_read() {
        Mail mail = read("Subject: big\n\n" + "x".repeat(1_000_000));

        assertThat(mail.text()).hasSizeBetween(1, 200_000);
    }

    private Mail read(String source) {
        try {
            box.deliver(
                    "a@x.kz",
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalArgumentException(e);
        }
        return box.list(null).getFirst();
    }

    /** By hand, so that nothing of a mail library tidies what is sent. */
    private void send(String letter, String... recipients) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", box.port())) {
            socket.setSoTimeout(10_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            expect(in, "220");
            say(socket, in, "HELO test", "250");
            say(socket, in, "MAIL FROM:<from@x.kz>", "250");
            for (String recipient : recipients) {
                say(socket, in, "RCPT TO:<" + recipient + ">", "250");
            }
            say(socket, in, "DATA", "354");
            say(socket, in, letter + "\r\n.", "250");
            say(socket, in, "QUIT", "221");
        }
    }

    private static void say(Socket socket, BufferedReader in, String line, String code) throws Exception {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        expect(in, code);
    }

    private static void expect(BufferedReader in, String code) throws Exception {
        assertThat(in.readLine()).startsWith(code);
    }
}
