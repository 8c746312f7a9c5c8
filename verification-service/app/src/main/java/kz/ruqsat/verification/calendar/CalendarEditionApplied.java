package kz.ruqsat.verification.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed edition was approved by a second person and is from now on what is known. Running terms follow by the policy,
 * one by one, each with an event of its own.
 *
 * @param proposalId the proposal, which holds the days and their acts
 * @param calendarEdition id of the edition that holds from now on
 * @param policy name of a {@link RunningTermsPolicy}
 * @param basis the acts behind the change, as people read them
 * @param approvedBy the second person
 * @param effect what the approval was given for
 */
public record CalendarEditionApplied(
        String proposalId,
        String calendarEdition,
        String policy,
        String basis,
        Instant appliedAt,
        @Nullable String approvedBy,
        @Nullable Expected effect)
        implements CalendarEditionEvent {

    /**
     * How many running terms the edition was to move at that instant.
     *
     * @param intoOverdue how many of the earlier ones would be over at once
     */
    public record Expected(long earlier, long later, long intoOverdue, long unchanged) {}

    public CalendarEditionApplied(
            String proposalId, String calendarEdition, String policy, String basis, Instant appliedAt) {
        this(proposalId, calendarEdition, policy, basis, appliedAt, null, null);
    }
}
