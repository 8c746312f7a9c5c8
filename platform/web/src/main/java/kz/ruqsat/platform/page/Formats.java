package kz.ruqsat.platform.page;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Languages;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import org.springframework.context.i18n.LocaleContextHolder;

/** Bean {@code formats} of the templates: dates, limits, counted days and texts in the language of the request. */
public final class Formats {

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final Messages messages;
    private final Dates dates;

    Formats(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    public Language language() {
        return Languages.of(LocaleContextHolder.getLocale());
    }

    public String date(LocalDate date) {
        return dates.date(language(), date);
    }

    /** With the day of the week, as is due near a limit. */
    public String weekdayDate(LocalDate date) {
        return dates.weekdayDate(language(), date);
    }

    public String dateTime(Instant instant) {
        return localDateTime(instant) + " " + zone();
    }

    /** Without the words for the zone. */
    public String localDateTime(Instant instant) {
        return dates.dateTime(language(), instant);
    }

    public String localDateTime(OffsetDateTime instant) {
        return localDateTime(instant.toInstant());
    }

    public String dateTime(OffsetDateTime instant) {
        return dateTime(instant.toInstant());
    }

    /** A due instant: a term that ends with its day is told as 24:00 of that day. */
    public String limit(Instant dueAt) {
        return localLimit(dueAt) + " " + zone();
    }

    public String limit(OffsetDateTime dueAt) {
        return limit(dueAt.toInstant());
    }

    /** Without the words for the zone. */
    public String localLimit(Instant dueAt) {
        return dates.limit(language(), dueAt);
    }

    public String localLimit(OffsetDateTime dueAt) {
        return localLimit(dueAt.toInstant());
    }

    /** For the {@code datetime} attribute: the instant with the authority's offset. */
    public String machine(Instant instant) {
        return instant.atZone(dates.zone()).toOffsetDateTime().toString();
    }

    /** "2 working days left", never a negative number. */
    public String workingDaysLeft(long days) {
        return counted("limit.left", days);
    }

    public String workingDaysLate(long days) {
        return counted("limit.late", days);
    }

    public String workingDays(long days) {
        return counted("limit.days", days);
    }

    /** A text of this key whose plural argument is {@code n}. */
    public String counted(String key, long n) {
        if (n < 0) {
            throw new IllegalArgumentException("a count is never negative: " + n);
        }
        return messages.text(language(), key, Map.of("n", n));
    }

    /** A size of a file: whole bytes, or kilobytes and megabytes of 1000 with at most one decimal. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return counted("size.bytes", bytes);
        }
        boolean mega = bytes >= 999_950;
        NumberFormat oneDecimal = NumberFormat.getInstance(language().locale());
        oneDecimal.setMaximumFractionDigits(1);
        String number = oneDecimal.format(bytes / (mega ? 1e6 : 1e3));
        return messages.text(language(), mega ? "size.megabytes" : "size.kilobytes", Map.of("size", number));
    }

    /** Digits grouped as in this language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language().locale()).format(number);
    }

    public String text(Texts texts) {
        return texts.in(language());
    }

    /** How far the sandbox's clock is ahead: whole days and hours, or minutes when it is less than an hour. */
    public String ahead(Duration offset) {
        List<String> parts = new ArrayList<>();
        if (offset.toDays() > 0) {
            parts.add(counted("duration.days", offset.toDays()));
        }
        if (offset.toHoursPart() > 0) {
            parts.add(counted("duration.hours", offset.toHoursPart()));
        }
        return parts.isEmpty() ? counted("duration.minutes", offset.toMinutes()) : String.join(" ", parts);
    }

    /** Whose time it is, in brackets. */
    public String zone() {
        return dates.zone().equals(ASTANA)
                ? messages.text(language(), "time.astana")
                : "(" + dates.zone().getId() + ")";
    }
}
