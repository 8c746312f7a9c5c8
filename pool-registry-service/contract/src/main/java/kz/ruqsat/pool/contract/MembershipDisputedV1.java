package kz.ruqsat.pool.contract;

import java.time.Instant;

/** Miner and pool disagree. */
public record MembershipDisputedV1(
        String membershipId, String switchId, String licenceNumber, String reasonCode, Instant disputedAt) {}
