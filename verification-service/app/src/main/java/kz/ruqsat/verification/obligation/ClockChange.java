package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stopping, starting or lengthening does to a term, whether it was done or only asked.
 *
 * @param stored whether it was done
 * @param oldDueOn last day before; null if the clock stood still
 * @param newDueOn last day after; when the clock is stopped, the earliest possible one: that if it ran again on the next
 *     day. Null while something else keeps it stopped
 * @param earliest whether {@code newDueOn} is such an earliest possible day and not a date yet
 * @param workingDaysLeft how many working days are left when the clock is stopped; null if it runs
 */
record ClockChange(
        String obligationId,
        boolean stored,
        boolean changed,
        @Nullable LocalDate oldDueOn,
        @Nullable Instant oldDueAt,
        @Nullable LocalDate newDueOn,
        @Nullable Instant newDueAt,
        boolean earliest,
        @Nullable Integer workingDaysLeft) {

    /** @param events what is stored or would be; none if there is nothing to do */
    static ClockChange of(
            KnownObligation before, List<ObligationEvent> events, @Nullable CountedTerm earliest, boolean stored) {
        var now = before.counted();
        var state = before.state();
        Integer left = null;
        for (var event : events) {
            state = state.after(event);
            left = event instanceof ObligationPaused paused ? Integer.valueOf(paused.workingDaysLeft()) : left;
        }
        boolean stands = state instanceof ObligationState.Paused;
        var after = state instanceof ObligationState.Running(var term) ? term : null;
        return new ClockChange(
                before.armed().obligationId(),
                stored,
                !events.isEmpty(),
                before.isPaused() ? null : now.dueOn(),
                before.isPaused() ? null : now.dueAt(),
                after != null ? after.dueOn() : earliest == null ? null : earliest.dueOn(),
                after != null ? after.dueAt() : earliest == null ? null : earliest.dueAt(),
                stands && earliest != null,
                left);
    }
}
