package kz.ruqsat.verification.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A year as twelve months of whole weeks.
 *
 * @param weekdays Monday to Sunday
 */
public record YearGrid(int year, List<Weekday> weekdays, List<Month> months) {

    private static final int DAYS = 7;

    /** @param brief as it stands above a column @param name as it is read aloud */
    public record Weekday(String brief, String name) {}

    /** @param weeks of seven places each; null where another month is */
    public record Month(String id, String name, int workingDays, List<List<@Nullable Cell>> weeks) {}

    /**
     * @param special whether it is anything but an ordinary working day or weekend, and has a source of its own
     * @param changed whether another edition describes it differently
     */
    public record Cell(DayLine day, int number, boolean special, boolean changed) {}

    /** @param changed dates to be marked */
    static YearGrid of(WorkingCalendar calendar, int year, Set<LocalDate> changed, Language language) {
        var weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())))
                .toList();
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, YearMonth.of(year, month), changed, language))
                .toList();
        return new YearGrid(year, weekdays, months);
    }

    private static Month month(WorkingCalendar calendar, YearMonth month, Set<LocalDate> changed, Language language) {
        var days = calendar.days(month.atDay(1), month.atEndOfMonth());
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        days.forEach(day -> cells.add(new Cell(
                DayLine.of(day, language),
                day.date().getDayOfMonth(),
                day.kind() != DayKind.WORKING && day.kind() != DayKind.WEEKEND,
                changed.contains(day.date()))));
        while (cells.size() % DAYS != 0) {
            cells.add(null);
        }
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += DAYS) {
            weeks.add(cells.subList(i, i + DAYS));
        }
        return new Month(
                month.toString(),
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale()),
                (int) days.stream().filter(Day::isWorking).count(),
                weeks);
    }
}
