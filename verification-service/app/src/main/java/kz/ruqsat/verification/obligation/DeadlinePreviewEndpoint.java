package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.ExplainedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** When a term would end, day by day: the same date and the same explanation that an obligation would be armed with. */
@RestController
class DeadlinePreviewEndpoint {

    private final TermCalendars calendars;

    private final TermStops stops;

    /**
     * @param knownOn the calendar as known at that instant; now when absent
     * @param kind of the term, so that the acts count that stop such terms; none count when absent
     */
    record PreviewRequest(
            @Nullable LocalDate trigger,
            @Nullable Integer workingDays,
            @Nullable Instant knownOn,
            @Nullable ObligationKind kind) {}

    /**
     * @param dueOn null, like {@code dueAt}, when the clock would stand still from the beginning
     * @param stoppedBy the acts without an end that would stop it
     */
    record Preview(
            @Nullable LocalDate dueOn,
            @Nullable Instant dueAt,
            String calendarEdition,
            List<ExplainedDay> days,
            List<Act> stoppedBy) {

        static Preview of(Counting counting) {
            var due = counting.due().orElseThrow();
            boolean runs = counting.stopped().isEmpty();
            return new Preview(
                    runs ? due.dueOn() : null,
                    runs ? due.dueAt() : null,
                    due.calendarEdition(),
                    runs ? due.days() : List.of(),
                    counting.stopped().stream().map(Act::of).toList());
        }
    }

    /** @param from first day that is not counted */
    record Act(String basis, LocalDate from, Texts reason) {

        static Act of(Stoppage stop) {
            return new Act(stop.basis(), stop.from(), new Texts(stop.reasonKk(), stop.reasonRu(), stop.reasonEn()));
        }
    }

    DeadlinePreviewEndpoint(TermCalendars calendars, TermStops stops) {
        this.calendars = calendars;
        this.stops = stops;
    }

    @PostMapping("/api/v1/deadline-previews")
    Preview preview(@RequestBody PreviewRequest request) {
        var trigger = request.trigger();
        var workingDays = request.workingDays();
        if (trigger == null || workingDays == null || workingDays < 1) {
            throw CommonProblems.INVALID.rejection().with(violations(request)).refused();
        }
        var known = request.knownOn() == null ? calendars.knownNow() : calendars.knownOn(request.knownOn());
        var kind = request.kind();
        return Preview.of(Counting.begun(trigger, workingDays, known, kind == null ? List.of() : stops.of(kind)));
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
