package kz.ruqsat.sandbox.mail;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Reads whatever was sent. Mail is odd: what cannot be understood is shown as it came, and nothing stops the box. */
final class Letter {

    private static final int MOST = 200_000;
    private static final int DEEPEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final String from;
    private final String subject;

    private Letter(String from, String subject) {
        this.from = from;
        this.subject = subject;
    }

    static Letter read(MimeMessage message) {
        var letter = new Letter(header(message, "From"), header(message, "Subject"));
        letter.collect(message, 0);
        return letter;
    }

    String from() {
        return from;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    private static String header(MimeMessage message, String name) {
        try {
            String raw = message.getHeader(name, ", ");
            return raw == null ? "" : cut(decoded(MimeUtility.unfold(raw)), 1_000);
        } catch (Exception broken) {
            return "";
        }
    }

    private static String decoded(String raw) {
        try {
            return MimeUtility.decodeText(raw);
        } catch (Exception unknownCharset) {
            return raw;
        }
    }

    private void collect(Part part, int depth) {
        try {
            if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    collect(parts.getBodyPart(i), depth + 1);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                append(text, "[" + part.getFileName() + "]\n");
            } else if (part.isMimeType("text/html")) {
                append(html, content(part));
            } else if (part.isMimeType("text/*") || part.getContentType() == null) {
                append(text, content(part));
            } else {
                append(text, "[" + part.getContentType() + "]\n");
            }
        } catch (Exception broken) {
            append(text, raw(part));
        }
    }

    private static String content(Part part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), charset(part.getContentType()));
        }
    }

    private static Charset charset(@Nullable String contentType) {
        try {
            String name = contentType == null ? null : new ContentType(contentType).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (jakarta.mail.internet.ParseException
                | IllegalCharsetNameException
                | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String raw(Part part) {
        try (InputStream in = part instanceof MimeMessage whole ? whole.getRawInputStream() : part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (Exception unreadable) {
            return "[?]\n";
        }
    }

    private static void append(StringBuilder to, String more) {
        to.append(cut(more, MOST - to.length()));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(most, 0));
    }
}
