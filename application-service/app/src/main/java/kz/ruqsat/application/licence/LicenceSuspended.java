package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Two people suspended the licence.
 *
 * @param suspensionId derived from the licence and how many suspensions it has had
 * @param from its first day
 * @param lastDay its last day; on the day after, the licence is in force again by itself
 */
public record LicenceSuspended(
        String licenceId,
        String suspensionId,
        LocalDate from,
        int months,
        LocalDate lastDay,
        LicenceGround ground,
        String proposedBy,
        String approvedBy,
        Instant decidedAt)
        implements LicenceEvent {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }
}
