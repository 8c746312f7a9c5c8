package kz.ruqsat.verification.calendar;

/** What can happen to a proposed edition of the calendar. */
public sealed interface CalendarEditionEvent
        permits CalendarEditionProposed, CalendarEditionApplied, CalendarEditionRejected {

    String proposalId();
}
