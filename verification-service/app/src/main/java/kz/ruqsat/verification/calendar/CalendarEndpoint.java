package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.workingdays.CalendarNotCovered;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What each day is, and from which act that follows, as known now or at an instant before. */
@RestController
class CalendarEndpoint {

    private final TermCalendars calendars;

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

    /** What one edition says otherwise than another; the one that holds now when {@code to} is absent. */
    @GetMapping("/api/v1/calendar/differences")
    DifferenceView differences(@RequestParam String from, @RequestParam(required = false) @Nullable String to) {
        var later = to == null ? calendars.knownNow() : edition(to);
        return DifferenceView.between(edition(from).calendar(), later.calendar());
    }

    private TermCalendar edition(String id) {
        return calendars
                .edition(id)
                .orElseThrow(() -> CalendarProblems.EDITION_UNKNOWN
                        .rejection()
                        .with("edition", id)
                        .refused());
    }
}
