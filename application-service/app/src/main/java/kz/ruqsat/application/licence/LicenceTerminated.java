package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Two people terminated the licence.
 *
 * @param from the first day on which it is no longer in force; not before the day of the decision
 */
public record LicenceTerminated(
        String licenceId, LocalDate from, LicenceGround ground, String proposedBy, String approvedBy, Instant decidedAt)
        implements LicenceEvent {}
