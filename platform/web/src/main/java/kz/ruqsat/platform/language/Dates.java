package kz.ruqsat.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Dates and times as people read them: day, month in words, year, so that nobody takes a day for a month; 24 hours.
 * Instants are told in the authority's zone.
 *
 * @param zone the authority's zone
 */
public record Dates(ZoneId zone) {

    /** For example "27 тамыз 2026", «27 августа 2026 г.», "27 August 2026". */
    public String date(Language language, LocalDate date) {
        return inWords(language, date);
    }

    /** The same for those who have a date alone and need no zone. */
    public static String inWords(Language language, LocalDate date) {
        return format(language, datePattern(language)).format(date);
    }

    /** The date with the day of the week: near a limit people count by it. */
    public String weekdayDate(Language language, LocalDate date) {
        return format(language, datePattern(language) + ", EEEE").format(date);
    }

    /** Hours and minutes, for example {@code 09:05}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** Date and time without the words for the zone. */
    public String dateTime(Language language, Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return date(language, local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /**
     * A limit. A term counts until 24:00 of its last day, which as an instant is 00:00 of the next: shown as that
     * instant it would look a day later than it is.
     */
    public String limit(Language language, Instant dueAt) {
        ZonedDateTime local = dueAt.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? weekdayDate(language, local.toLocalDate().minusDays(1)) + ", 24:00"
                : weekdayDate(language, local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    private static DateTimeFormatter format(Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static String datePattern(Language language) {
        return switch (language) {
            case KK, EN -> "d MMMM y";
            case RU -> "d MMMM y 'г.'";
        };
    }
}
