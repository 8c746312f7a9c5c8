package kz.ruqsat.verification.calendar;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.workingdays.CalendarNotCovered;

/** The codes with which the calendar refuses; their texts stand in {@code problems_*.properties}. */
public final class CalendarProblems {

    /** A date was asked about for which no days are known; none is guessed. */
    public static final ProblemCode CALENDAR_NOT_COVERED = new ProblemCode("calendar-not-covered", 422);

    private CalendarProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(CalendarProblems.class);
    }

    static Refused notCovered(CalendarNotCovered notCovered) {
        var rejection = CALENDAR_NOT_COVERED.rejection().with("asked", notCovered.asked());
        var firstDay = notCovered.firstDay();
        var lastDay = notCovered.lastDay();
        return firstDay == null || lastDay == null
                ? rejection.with("known", "no").refused()
                : rejection
                        .with("known", "yes")
                        .with("firstDay", firstDay)
                        .with("lastDay", lastDay)
                        .refused();
    }
}
