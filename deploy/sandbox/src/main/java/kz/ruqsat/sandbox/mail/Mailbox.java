package kz.ruqsat.sandbox.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes mail for anybody and keeps the newest in memory. Nothing that comes here goes anywhere else. */
@Component
class Mailbox implements SmartLifecycle {

    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private final MailSettings settings;
    private final InstantSource time;
    private final GreenMail server;
    private long last;
    private volatile boolean running;

    Mailbox(MailSettings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
        var smtp = new ServerSetup(settings.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        this.server = new GreenMail(settings.port() == 0 ? smtp.dynamicPort() : smtp);
    }

    void deliver(String to, MimeMessage message) {
        Letter letter = Letter.read(message);
        synchronized (newestFirst) {
            newestFirst.addFirst(new Mail(
                    ++last, to, letter.from(), letter.subject(), time.instant(), letter.text(), letter.html()));
            if (newestFirst.size() > settings.keep()) {
                newestFirst.removeLast();
            }
        }
    }

    /** @param to only what was delivered to this address, null for everything */
    List<Mail> list(@Nullable String to) {
        synchronized (newestFirst) {
            return newestFirst.stream()
                    .filter(mail -> to == null || mail.to().equalsIgnoreCase(to.strip()))
                    .toList();
        }
    }

    Optional<Mail> find(long id) {
        return list(null).stream().filter(mail -> mail.id() == id).findFirst();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void start() {
        server.start();
        server.getUserManager()
                .setMessageDeliveryHandler((message, address) -> new Recipient(address.getEmail(), this));
        running = true;
    }

    @Override
    public void stop() {
        server.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
