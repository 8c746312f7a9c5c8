package kz.ruqsat.verification.obligation;

import java.util.Collection;
import java.util.Optional;

/** What decisions about an obligation rest on. */
sealed interface ObligationState {

    record Running(OpenTerm term) implements ObligationState {}

    /** The clock stands still: there is no due instant that could pass. */
    record Paused(OpenTerm term) implements ObligationState {}

    /** Passed and not done yet; the duty itself goes on. */
    record Lapsed(OpenTerm term) implements ObligationState {}

    /** Done or fallen away: no date changes any more. Cancelled: fallen away, or done and taken back since. */
    record Ended(boolean cancelled) implements ObligationState {}

    /** @param standing of a term that may still change */
    static ObligationState of(Standing standing, OpenTerm term) {
        return switch (standing) {
            case RUNNING -> new Running(term);
            case PAUSED -> new Paused(term);
            case LAPSED -> new Lapsed(term);
            case FULFILLED, FULFILLED_LATE -> new Ended(false);
            case CANCELLED -> new Ended(true);
        };
    }

    static ObligationState armed(ObligationArmed event) {
        return new Running(OpenTerm.of(event));
    }

    /** The state after these events, oldest first; empty if there are none. */
    static Optional<ObligationState> fold(Collection<? extends ObligationEvent> events) {
        ObligationState state = null;
        for (var event : events) {
            state = state == null ? armed((ObligationArmed) event) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    default ObligationState after(ObligationEvent event) {
        return switch (event) {
            case ObligationArmed again -> armed(again);
            case ObligationPaused paused -> open(term().with(paused));
            case ObligationResumed resumed -> open(term().with(resumed));
            case ObligationExtended extended -> open(term().with(extended));
            case ObligationMoved moved -> open(term().with(moved.counted()));
            case ObligationEscalated escalated -> escalated(escalated);
            case ObligationLapsed lapsed -> new Lapsed(term());
            case ObligationFulfilled fulfilled -> new Ended(false);
            case ObligationFulfilledLate late -> new Ended(false);
            case ObligationCancelled cancelled -> new Ended(true);
        };
    }

    private static ObligationState open(OpenTerm term) {
        return term.isPaused() ? new Paused(term) : new Running(term);
    }

    private ObligationState escalated(ObligationEscalated event) {
        return this instanceof Lapsed(var term) ? new Lapsed(term.with(event)) : open(term().with(event));
    }

    /** Whether it runs, stands still or has lapsed; the word for its end is that of the event. */
    default Standing standing() {
        return switch (this) {
            case Running running -> Standing.RUNNING;
            case Paused paused -> Standing.PAUSED;
            case Lapsed lapsed -> Standing.LAPSED;
            case Ended ended -> throw new IllegalStateException("how it ended is not known here");
        };
    }

    default OpenTerm term() {
        return switch (this) {
            case Running(var term) -> term;
            case Paused(var term) -> term;
            case Lapsed(var term) -> term;
            case Ended ended -> throw new IllegalStateException("nothing happens to an obligation that has ended");
        };
    }
}
