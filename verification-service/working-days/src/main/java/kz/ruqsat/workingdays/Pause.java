package kz.ruqsat.workingdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the clock of a term stands still, whether for this term alone or because an act stops a whole class.
 *
 * @param from first day that is not counted, inclusive
 * @param until first day that is counted again, exclusive end; null while nobody knows it
 * @param mode what becomes of the days before
 * @param reason why the clock stands still, for the reader of an explanation
 * @param basis the act from which that follows
 */
public record Pause(LocalDate from, @Nullable LocalDate until, PauseMode mode, Text reason, String basis) {

    /** @throws IllegalArgumentException if it ends before it begins or has no basis */
    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " cannot end on " + until);
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("the pause from " + from + " has no basis");
        }
    }

    /** Whether the clock stands still on that day. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    /** Whether its end is not known yet. */
    public boolean isOpen() {
        return until == null;
    }

    /** The same pause, ended. @param end first day that is counted again */
    public Pause endedOn(LocalDate end) {
        return new Pause(from, end, mode, reason, basis);
    }

    /** Whether, by that day, this pause has made the counting begin anew. */
    boolean hasRestarted(LocalDate date) {
        return mode == PauseMode.RESTART && until != null && !date.isBefore(until);
    }
}
