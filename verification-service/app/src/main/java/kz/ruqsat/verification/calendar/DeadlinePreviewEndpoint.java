package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.workingdays.DueDate;
import kz.ruqsat.workingdays.ExplainedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** When a term would end, day by day: the same date and the same explanation that an obligation would be armed with. */
@RestController
class DeadlinePreviewEndpoint {

    private final TermCalendars calendars;

    /** @param knownOn the calendar as known at that instant; now when absent */
    record PreviewRequest(
            @Nullable LocalDate trigger,
            @Nullable Integer workingDays,
            @Nullable Instant knownOn) {}

    record Preview(LocalDate dueOn, Instant dueAt, String calendarEdition, List<ExplainedDay> days) {

        static Preview of(DueDate due) {
            return new Preview(due.dueOn(), due.dueAt(), due.calendarEdition(), due.days());
        }
    }

    DeadlinePreviewEndpoint(TermCalendars calendars) {
        this.calendars = calendars;
    }

    @PostMapping("/api/v1/deadline-previews")
    Preview preview(@RequestBody PreviewRequest request) {
        var trigger = request.trigger();
        var workingDays = request.workingDays();
        if (trigger == null || workingDays == null || workingDays < 1) {
            throw CommonProblems.INVALID.rejection().with(violations(request)).refused();
        }
        var known = request.knownOn() == null ? calendars.knownNow() : calendars.knownOn(request.knownOn());
        return Preview.of(known.dueDate(trigger, workingDays));
    }

    private static List<Violation> violations(PreviewRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (request.trigger() == null) {
            violations.add(Violation.at("/trigger", CommonProblems.REQUIRED));
        }
        if (request.workingDays() == null) {
            violations.add(Violation.at("/workingDays", CommonProblems.REQUIRED));
        } else if (request.workingDays() < 1) {
            violations.add(Violation.at("/workingDays", CommonProblems.NOT_VALID));
        }
        return violations;
    }
}
