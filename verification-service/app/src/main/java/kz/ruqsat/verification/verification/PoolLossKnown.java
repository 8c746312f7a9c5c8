package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The pool through which the licensee mines is not accredited any more, and another one has to be named: the term is armed
 * together with this.
 *
 * @param lossId the same for every word about this change and this licence
 * @param poolId the pool that is lost
 * @param change WITHDRAWN or EXPIRED, or what else the rules of the register demand a term for
 * @param from the day on which the change took effect
 * @param countedFrom the day of the event for the term, which is not counted
 */
public record PoolLossKnown(
        String applicationId,
        String lossId,
        String poolId,
        String change,
        LocalDate from,
        String basis,
        int workingDays,
        LocalDate countedFrom,
        String requirementEdition,
        Instant knownAt)
        implements VerificationEvent {}
