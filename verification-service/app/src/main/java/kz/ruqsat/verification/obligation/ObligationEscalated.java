package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rung of escalation was reached: somebody has to be told how the term stands.
 *
 * @param rung its code in the rules; each happens once to an obligation
 * @param audience who has to be told
 * @param dueOn last day of the term as it stood
 */
public record ObligationEscalated(
        String obligationId, String rung, String audience, LocalDate dueOn, Instant escalatedAt)
        implements ObligationEvent {}
