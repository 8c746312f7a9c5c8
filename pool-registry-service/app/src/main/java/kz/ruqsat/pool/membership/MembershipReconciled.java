package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/** Licensee and pool speak of the same move; each keeps the day that it named. */
public record MembershipReconciled(
        String membershipId, String switchId, LocalDate toldOn, LocalDate statedOn, Instant reconciledAt)
        implements MembershipEvent {}
