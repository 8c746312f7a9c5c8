package kz.ruqsat.pool.contract;

import java.time.Instant;

/** Miner and pool now say the same. */
public record MembershipReconciledV1(
        String membershipId, String switchId, String licenceNumber, Instant reconciledAt) {}
