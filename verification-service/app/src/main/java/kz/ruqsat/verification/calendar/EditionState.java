package kz.ruqsat.verification.calendar;

/** How a proposed edition stands. */
sealed interface EditionState {

    record Open(CalendarEditionProposed proposed) implements EditionState {}

    record Applied() implements EditionState {}

    record Rejected() implements EditionState {}
}
