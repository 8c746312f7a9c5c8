package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What each day is, and from which act that follows, as known now or at an instant before. */
@RestController
class CalendarEndpoint {

    private final TermCalendars calendars;

    /** @param knownFrom since when the day has been known to be this */
    record DayView(LocalDate date, boolean working, DayKind kind, Text names, String basis, Instant knownFrom) {

        static DayView of(Day day) {
            return new DayView(day.date(), day.isWorking(), day.kind(), day.names(), day.basis(), day.knownFrom());
        }
    }

    CalendarEndpoint(TermCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/calendar/days")
    List<DayView> days(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable Instant knownOn) {
        if (to.isBefore(from)) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.of(Violation.at("/to", CommonProblems.NOT_VALID)))
                    .refused();
        }
        var known = knownOn == null ? calendars.knownNow() : calendars.knownOn(knownOn);
        try {
            return known.calendar().days(from, to).stream().map(DayView::of).toList();
        } catch (CalendarNotCovered notCovered) {
            throw CalendarProblems.notCovered(notCovered);
        }
    }
}
