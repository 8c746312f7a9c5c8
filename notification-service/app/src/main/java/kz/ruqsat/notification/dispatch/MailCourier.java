package kz.ruqsat.notification.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.stream.Stream;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.Reason;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends a notice by SMTP. All attempts of one round carry the same Message-ID, so that a mailbox can drop a repeat: one
 * comes when we are stopped between the server's "250" and its recording. A resending is a new round with a new
 * Message-ID, because then somebody wants it to arrive again.
 */
class MailCourier implements Courier {

    static {
        // Without it the mail library searches the whole class path for its own parts several times for each letter
        // (jakartaee/mail-api issue 861): half of what sending a letter cost.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSender sender;
    private final String from;
    private final InstantSource clock;

    MailCourier(JavaMailSender sender, String from, InstantSource clock) {
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Receipt deliver(NoticeView notice) {
        String recipient = notice.composed().recipient();
        try {
            sender.send(message(notice));
            return Receipt.accepted("250");
        } catch (AddressException malformed) {
            return Receipt.refused(Reason.ADDRESS_REFUSED, "malformed address");
        } catch (MessagingException | MailException failed) {
            return receipt(failed, recipient);
        }
    }

    private MimeMessage message(NoticeView notice) throws MessagingException {
        NoticeComposed composed = notice.composed();
        MimeMessage message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(from);
        helper.setTo(composed.recipient());
        helper.setSubject(composed.subject());
        helper.setText(composed.body());
        helper.setSentDate(Date.from(clock.instant()));
        String domain = from.substring(from.indexOf('@') + 1).replace(">", "");
        message.setHeader(
                "Message-ID",
                '<' + composed.noticeId() + '.' + notice.progress().round() + '@' + domain + '>');
        message.setHeader("Content-Language", String.valueOf(composed.language()));
        // RFC 3834: no out-of-office answer is wanted.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Only the mailbox itself can be refused for good; trouble of the server, whatever its code, may pass. */
    private static Receipt receipt(Exception failed, String recipient) {
        return causes(failed)
                .map(cause -> switch (cause) {
                    case SMTPAddressFailedException address
                    when address.getReturnCode() >= 500 ->
                        Receipt.refused(Reason.ADDRESS_REFUSED, answer(address, recipient));
                    case SMTPAddressFailedException address ->
                        Receipt.postponed(Reason.NOT_ACCEPTED, answer(address, recipient));
                    case SMTPSendFailedException send
                    when send.getReturnCode() > 0 && !hasAddressFault(send) ->
                        Receipt.postponed(Reason.NOT_ACCEPTED, answer(send, recipient));
                    case SocketTimeoutException late ->
                        Receipt.postponed(Reason.TIMED_OUT, late.getClass().getSimpleName());
                    default -> null;
                })
                .filter(receipt -> receipt != null)
                .findFirst()
                .orElseGet(() -> Receipt.postponed(
                        Reason.UNREACHABLE, last(failed).getClass().getSimpleName()));
    }

    private static boolean hasAddressFault(SMTPSendFailedException send) {
        return causes(send).anyMatch(SMTPAddressFailedException.class::isInstance);
    }

    private static String answer(SendFailedException failed, String recipient) {
        return String.valueOf(failed.getMessage()).replace(recipient, "...");
    }

    /** The exception, what Spring packed into it, and the chains of causes and of "next" ones. */
    private static Stream<Throwable> causes(Throwable failed) {
        Stream<Throwable> packed =
                failed instanceof MailSendException send ? Stream.of(send.getMessageExceptions()) : Stream.empty();
        Throwable next = failed instanceof MessagingException messaging ? messaging.getNextException() : null;
        Throwable cause = failed.getCause() == next ? null : failed.getCause();
        return Stream.concat(
                Stream.of(failed),
                Stream.concat(packed, Stream.of(next, cause).filter(one -> one != null))
                        .flatMap(MailCourier::causes));
    }

    private static Throwable last(Throwable failed) {
        return causes(failed).reduce((first, second) -> second).orElse(failed);
    }
}
