package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rung of escalation was reached: somebody has to be told how a term stands. Each rung happens once to an obligation.
 *
 * @param obligation what the obligation is and whom it binds
 * @param rung its code in the rules
 * @param audience who has to be told: PARTY, OFFICER or OPS
 * @param dueOn last day of the term as it stands, inclusive, in the authority's zone
 * @param dueAt exclusive end of that day
 * @param escalatedAt when it was recorded; never within the quiet hours
 */
public record ObligationEscalatedV1(
        ObligationRefV1 obligation,
        String rung,
        String audience,
        LocalDate dueOn,
        Instant dueAt,
        Instant escalatedAt) {}
