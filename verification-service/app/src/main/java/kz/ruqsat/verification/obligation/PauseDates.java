package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.verification.calendar.TermCalendar;

/**
 * From which days a pause may begin. Tomorrow is the last one, because a clock usually stops on the day after the event.
 *
 * @param notBefore the day of the event, or the day on which an earlier pause ended: what is recorded stays as it is
 * @param earliest how far back the reason lets a person go
 */
record PauseDates(LocalDate notBefore, LocalDate earliest, LocalDate latest) {

    static PauseDates of(OpenTerm term, PauseReason reason, TermCalendar calendar, Instant now) {
        var today = calendar.today(now);
        var notBefore = term.pauses().stream()
                .map(one -> one.pause().until())
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .reduce(term.trigger(), (one, other) -> one.isAfter(other) ? one : other);
        return new PauseDates(notBefore, back(reason.mayLieBack(), today, calendar), today.plusDays(1));
    }

    /** The process may come late and is not held to how far a person may go back. */
    LocalDate from(LocalDate asked, Origin origin) {
        if (origin == Origin.PROCESS) {
            return asked.isBefore(notBefore) ? notBefore : asked;
        }
        if (asked.isAfter(latest)) {
            throw refused("FUTURE", latest);
        }
        if (asked.isBefore(notBefore)) {
            throw refused("BEFORE_FACT", notBefore);
        }
        if (asked.isBefore(earliest)) {
            throw refused("TOO_FAR_BACK", earliest);
        }
        return asked;
    }

    private static RuntimeException refused(String why, LocalDate limit) {
        return ObligationProblems.PAUSE_DATE_NOT_ALLOWED
                .rejection()
                .with("why", why)
                .with("limit", limit)
                .refused();
    }

    private static LocalDate back(int workingDays, LocalDate today, TermCalendar calendar) {
        var date = today;
        for (int left = workingDays; left > 0; ) {
            date = date.minusDays(1);
            left = calendar.calendar().isWorking(date) ? left - 1 : left;
        }
        return date;
    }
}
