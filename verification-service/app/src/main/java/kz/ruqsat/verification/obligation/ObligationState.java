package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;

/** What decisions about an obligation rest on. */
sealed interface ObligationState {

    record Running(LocalDate dueOn, Instant dueAt) implements ObligationState {}

    /** Passed and not done yet; the duty itself goes on. */
    record Lapsed(LocalDate dueOn, Instant dueAt) implements ObligationState {}

    /** Done or fallen away: nothing changes any more. */
    record Ended() implements ObligationState {}
}
