package kz.ruqsat.notification.test;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** A real SMTP server that keeps what it gets; can be switched off and on. */
public final class Mailbox implements SmartLifecycle {

    private final GreenMail server;
    private boolean running;

    Mailbox(int port) {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        this.server = new GreenMail(smtp).withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(address::equals);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void start() {
        server.start();
        running = true;
    }

    @Override
    public synchronized void stop() {
        if (running) {
            server.stop();
            running = false;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
