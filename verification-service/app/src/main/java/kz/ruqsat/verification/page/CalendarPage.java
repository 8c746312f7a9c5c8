package kz.ruqsat.verification.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.calendar.CalendarProblems;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.DayChange;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of the calendar, by any edition and beside any other; open to everybody, as the days themselves are. */
@Controller
class CalendarPage {

    private final TermCalendars calendars;
    private final Dates dates;
    private final ZoneId zone;

    /** @param since when the edition came into use */
    record Choice(String id, String since, boolean current) {}

    CalendarPage(TermCalendars calendars, Dates dates, ZoneId zone) {
        this.calendars = calendars;
        this.dates = dates;
        this.zone = zone;
    }

    /**
     * @param edition id of the one that is shown; the one that holds when absent
     * @param against id of one to compare with
     */
    @GetMapping("/calendar")
    String year(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String against,
            @Nullable Actor actor,
            Language language,
            Model model) {
        var shown = isGiven(edition) ? edition(edition) : calendars.knownNow().calendar();
        var other = isGiven(against) ? edition(against) : null;
        var years = years(shown);
        int chosen = year == null ? thisYear() : year;
        if (!years.contains(chosen)) {
            throw CalendarProblems.notCovered(LocalDate.of(Math.clamp(chosen, 1, 9999), 1, 1), shown);
        }
        var difference = other == null ? null : CalendarDifference.between(other, shown);
        var ofYear = difference == null
                ? List.<DayChange>of()
                : difference.days().stream()
                        .filter(change -> change.date().getYear() == chosen)
                        .toList();
        var days = shown.days(LocalDate.of(chosen, 1, 1), LocalDate.of(chosen, 12, 31));
        model.addAttribute("grid", YearGrid.of(shown, chosen, changed(ofYear), language));
        model.addAttribute("year", chosen);
        model.addAttribute("years", years);
        model.addAttribute("editions", choices(language));
        model.addAttribute("edition", shown.edition());
        model.addAttribute("since", shown.knownFrom());
        model.addAttribute("against", other == null ? null : other.edition());
        model.addAttribute("changes", other == null ? null : changes(ofYear, language));
        model.addAttribute("lines", lines(days, language));
        model.addAttribute("workingDays", days.stream().filter(Day::isWorking).count());
        model.addAttribute(
                "daysOff", days.stream().filter(day -> !day.isWorking()).count());
        model.addAttribute("weekend", weekend(days, language));
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute(
                "staff",
                actor != null && actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN));
        return "calendar";
    }

    private List<Choice> choices(Language language) {
        var current = calendars.currentEdition();
        return calendars.editions().reversed().stream()
                .map(calendar -> new Choice(
                        calendar.edition(),
                        dates.dateTime(language, calendar.knownFrom()),
                        calendar.edition().equals(current)))
                .toList();
    }

    private static List<DayLine> lines(List<Day> days, Language language) {
        return days.stream()
                .filter(day -> day.kind() != DayKind.WORKING && day.kind() != DayKind.WEEKEND)
                .map(day -> DayLine.of(day, language))
                .toList();
    }

    /** The act behind every ordinary Saturday and Sunday. */
    private static String weekend(List<Day> days, Language language) {
        return days.stream()
                .filter(day -> day.kind() == DayKind.WEEKEND)
                .findFirst()
                .map(Day::basis)
                .orElse("");
    }

    private static List<ChangeLine> changes(List<DayChange> changes, Language language) {
        return ChangeLine.of(new CalendarDifference(changes, List.of(), List.of()), language);
    }

    private static Set<LocalDate> changed(List<DayChange> changes) {
        return changes.stream().map(DayChange::date).collect(Collectors.toSet());
    }

    private static List<Integer> years(WorkingCalendar calendar) {
        var first = calendar.firstDay();
        var last = calendar.lastDay();
        return first == null || last == null
                ? List.of()
                : IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    private int thisYear() {
        return LocalDate.ofInstant(calendars.now(), zone).getYear();
    }

    private WorkingCalendar edition(String id) {
        return calendars
                .edition(id)
                .orElseThrow(() -> CalendarProblems.EDITION_UNKNOWN
                        .rejection()
                        .with("edition", id)
                        .refused())
                .calendar();
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
