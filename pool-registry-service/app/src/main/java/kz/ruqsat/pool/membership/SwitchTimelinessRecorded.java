package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Verification answered whether the notice came in time.
 *
 * @param timeliness ON_TIME or LATE
 * @param workingDaysLate 0 for a notice in time
 * @param dueOn last day of the term
 * @param acceptedOn the working day on which the notice counts as received
 */
public record SwitchTimelinessRecorded(
        String membershipId,
        String switchId,
        String obligationId,
        String timeliness,
        int workingDaysLate,
        LocalDate dueOn,
        LocalDate acceptedOn,
        Instant recordedAt)
        implements MembershipEvent {}
