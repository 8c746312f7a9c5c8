package kz.ruqsat.verification.verification;

import java.time.Instant;

/**
 * What a pool stated was taken for a move, and is none of its own: its term falls away.
 *
 * @param termOf the correction from which that term was counted, 0 for the first word
 */
public record PoolSwitchTakenBack(
        String applicationId, String switchId, int termOf, String reasonCode, Instant takenBackAt)
        implements VerificationEvent {}
