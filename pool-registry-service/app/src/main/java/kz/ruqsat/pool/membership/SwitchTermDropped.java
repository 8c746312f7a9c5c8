package kz.ruqsat.pool.membership;

import java.time.Instant;

/** Verification took back a term, because another one holds after a correction: its answers say nothing any more. */
public record SwitchTermDropped(String membershipId, String switchId, String obligationId, Instant droppedAt)
        implements MembershipEvent {}
