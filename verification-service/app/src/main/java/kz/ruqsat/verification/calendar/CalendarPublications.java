package kz.ruqsat.verification.calendar;

import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publications.Context;
import kz.ruqsat.verification.contract.CalendarDayV1;
import kz.ruqsat.verification.contract.CalendarEditionAppliedV1;
import kz.ruqsat.verification.contract.TextV1;
import kz.ruqsat.verification.contract.VerificationTopics;

/** What other services get to see of the calendar: what holds, not what is only proposed. */
public final class CalendarPublications {

    private CalendarPublications() {}

    public static Publications.Builder register(Publications.Builder publications) {
        return publications.publish(
                CalendarEditionApplied.class, VerificationTopics.CALENDAR, CalendarPublications::applied);
    }

    private static CalendarEditionAppliedV1 applied(CalendarEditionApplied event, Context context) {
        var proposed =
                (CalendarEditionProposed) context.history().get().getFirst().event();
        return new CalendarEditionAppliedV1(
                event.proposalId(),
                event.calendarEdition(),
                proposed.baseEdition(),
                proposed.days().stream().map(CalendarPublications::day).toList(),
                proposed.years(),
                event.policy(),
                event.basis(),
                event.appliedAt());
    }

    private static CalendarDayV1 day(CalendarEditionProposed.StatedDay stated) {
        var day = stated.declared();
        return new CalendarDayV1(
                stated.date(),
                stated.kind(),
                day.kind().isWorking(),
                new TextV1(stated.nameKk(), stated.nameRu(), stated.nameEn()),
                stated.basis(),
                stated.knownFrom());
    }
}
