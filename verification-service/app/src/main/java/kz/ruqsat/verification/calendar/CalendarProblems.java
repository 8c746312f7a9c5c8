package kz.ruqsat.verification.calendar;

import java.time.LocalDate;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The codes with which the calendar refuses; their texts stand in {@code problems_*.properties}. */
public final class CalendarProblems {

    /** A date was asked about for which no days are known; none is guessed. */
    public static final ProblemCode CALENDAR_NOT_COVERED = new ProblemCode("calendar-not-covered", 422);

    /** There is no edition with that id; parameter {@code edition}. */
    public static final ProblemCode EDITION_UNKNOWN = new ProblemCode("calendar-edition-unknown", 404);

    /** What is proposed is known already, and would move no term. */
    public static final ProblemCode CALENDAR_UNCHANGED = new ProblemCode("calendar-unchanged", 422);

    /** Who proposes an edition does not apply it. */
    public static final ProblemCode FOUR_EYES = new ProblemCode("four-eyes", 409);

    /** The proposal was decided upon the other way; parameter {@code status}. */
    public static final ProblemCode PROPOSAL_CLOSED = new ProblemCode("proposal-closed", 409);

    /** Another edition holds than the one to which the proposal adds; its effect has to be looked at anew. */
    public static final ProblemCode CALENDAR_CHANGED = new ProblemCode("calendar-changed", 409);

    /** Other terms would move than those that the approver looked at. */
    public static final ProblemCode EFFECT_CHANGED = new ProblemCode("effect-changed", 409);

    /** The public cannot know an act from an instant that has not come. */
    public static final String KNOWN_IN_FUTURE = "known-in-future";

    /** The date lies in a year that is not covered, nor named among the years to be covered. */
    public static final String OUTSIDE_CALENDAR = "outside-calendar";

    /** The kind cannot be on that day of the week. */
    public static final String KIND_IMPOSSIBLE = "kind-impossible";

    /** Two facts about one date. */
    public static final String DATE_REPEATED = "date-repeated";

    /** More entries than {@code most}. */
    public static final String TOO_MANY = "too-many";

    /** More characters than {@code most}. */
    public static final String TOO_LONG = "too-long";

    /** The year is covered already. */
    public static final String YEAR_COVERED = "year-covered";

    /** Years follow each other; parameter {@code next}. */
    public static final String YEAR_GAP = "year-gap";

    private CalendarProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(CalendarProblems.class)
                .withViolations(
                        KNOWN_IN_FUTURE,
                        OUTSIDE_CALENDAR,
                        KIND_IMPOSSIBLE,
                        DATE_REPEATED,
                        TOO_MANY,
                        TOO_LONG,
                        YEAR_COVERED,
                        YEAR_GAP);
    }

    static Refused notCovered(CalendarNotCovered notCovered) {
        return notCovered(notCovered.asked(), notCovered.firstDay(), notCovered.lastDay());
    }

    /** What is refused when a date is asked of a calendar that says nothing about it. */
    public static Refused notCovered(LocalDate asked, WorkingCalendar calendar) {
        return notCovered(asked, calendar.firstDay(), calendar.lastDay());
    }

    private static Refused notCovered(LocalDate asked, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        var rejection = CALENDAR_NOT_COVERED.rejection().with("asked", asked);
        return firstDay == null || lastDay == null
                ? rejection.with("known", "no").refused()
                : rejection
                        .with("known", "yes")
                        .with("firstDay", firstDay)
                        .with("lastDay", lastDay)
                        .refused();
    }
}
