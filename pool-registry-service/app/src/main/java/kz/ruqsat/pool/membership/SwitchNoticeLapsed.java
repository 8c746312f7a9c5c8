package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/** The term for the notice of a move passed, and the licensee had not told of it. */
public record SwitchNoticeLapsed(
        String membershipId, String switchId, String obligationId, LocalDate dueOn, Instant lapsedAt)
        implements MembershipEvent {}
