package kz.ruqsat.workingdays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The texts of the days that are computed and not declared. */
final class Wordings {

    static final Text WORKING_DAY = new Text("Жұмыс күні", "Рабочий день", "Working day");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Wordings() {}

    static Text weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> new Text("Сенбі, демалыс күні", "Суббота, выходной день", "Saturday, day off");
            case SUNDAY -> new Text("Жексенбі, демалыс күні", "Воскресенье, выходной день", "Sunday, day off");
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                throw new IllegalArgumentException(
                        date + " is a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        };
    }

    static Text movedFrom(LocalDate holiday, Text names) {
        String from = DATE.format(holiday);
        return new Text(
                from + " күнінен ауыстырылған демалыс күні: " + names.kk(),
                "Выходной день, перенесённый с " + from + ": " + names.ru(),
                "Day off moved from " + from + ": " + names.en());
    }

    static Text offInsteadOf(LocalDate weekend) {
        String from = DATE.format(weekend);
        return new Text(
                from + " күнінен ауыстырылған демалыс күні",
                "Выходной день, перенесённый с " + from,
                "Day off moved from " + from);
    }

    static Text workedInsteadOf(LocalDate weekday) {
        String to = DATE.format(weekday);
        return new Text(
                "Жұмыс күні: демалыс " + to + " күніне ауыстырылды",
                "Рабочий день: выходной перенесён на " + to,
                "Working day: its day off was moved to " + to);
    }

    static Text paused(Text reason) {
        return new Text(
                "Мерзімнің өтуі тоқтатылған: " + reason.kk(),
                "Течение срока приостановлено: " + reason.ru(),
                "The term does not run: " + reason.en());
    }

    static Text countedAnew(LocalDate from, Text reason) {
        String date = DATE.format(from);
        return new Text(
                "Есепке алынбайды: мерзім " + date + " күнінен бастап жаңадан есептеледі: " + reason.kk(),
                "Не засчитывается: срок исчисляется заново с " + date + ": " + reason.ru(),
                "Not counted: the term is counted anew from " + date + ": " + reason.en());
    }

    static Text extended(Text ground) {
        return new Text(
                "Жұмыс күні, мерзім ұзартылған: " + ground.kk(),
                "Рабочий день, срок продлён: " + ground.ru(),
                "Working day, the term was extended: " + ground.en());
    }

    /** Why a day is counted in a term or is not, for the reader of an explanation. */
    static Text reason(Day day) {
        Text names = day.names();
        return switch (day.kind()) {
            case HOLIDAY ->
                new Text(
                        "Мереке күні: " + names.kk(),
                        "Праздничный день: " + names.ru(),
                        "Public holiday: " + names.en());
            case RELIGIOUS ->
                new Text("Демалыс күні: " + names.kk(), "Выходной день: " + names.ru(), "Day off: " + names.en());
            case WORKING, WEEKEND, HOLIDAY_MOVED, MOVED_OFF, MOVED_WORKING -> names;
        };
    }
}
