package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension ended.
 *
 * @param resumedOn the first day on which the licence is in force again
 * @param ground why two people ended it early; null, as proposer and approver are, when its term had passed
 */
public record LicenceResumed(
        String licenceId,
        String suspensionId,
        LocalDate resumedOn,
        @Nullable LicenceGround ground,
        @Nullable String proposedBy,
        @Nullable String approvedBy,
        Instant resumedAt)
        implements LicenceEvent {}
