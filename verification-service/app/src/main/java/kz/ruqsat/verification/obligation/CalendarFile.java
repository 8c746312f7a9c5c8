package kz.ruqsat.verification.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of a calendar file as RFC 5545 writes them. A term is an entry of its last day. */
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String begin() {
        return line("BEGIN:VCALENDAR") + line("VERSION:2.0") + line("PRODID:-//Ruqsat//Deadlines//KK");
    }

    static String end() {
        return line("END:VCALENDAR");
    }

    static String entry(String id, LocalDate dueOn, String summary, String description, Instant now) {
        return line("BEGIN:VEVENT")
                + line("UID:" + id + "@ruqsat.kz")
                + line("DTSTAMP:" + STAMP.format(now))
                + line("DTSTART;VALUE=DATE:" + DAY.format(dueOn))
                + line("DTEND;VALUE=DATE:" + DAY.format(dueOn.plusDays(1)))
                + line("SUMMARY:" + escaped(summary))
                + line("DESCRIPTION:" + escaped(description))
                + line("TRANSP:TRANSPARENT")
                + line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A longer line goes on in the next, which begins with a space; what counts are bytes, and no letter is cut. */
    private static String line(String text) {
        var folded = new StringBuilder();
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.appendCodePoint(letter);
            length += bytes;
            i += Character.charCount(letter);
        }
        return folded.append("\r\n").toString();
    }
}
