package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The duty was done after its term.
 *
 * @param fulfilledAt when the act was received
 * @param acceptedOn the working day on which it counts as received
 * @param workingDaysLate working days after the last day of the term up to and including {@code acceptedOn}, at least 1
 */
public record ObligationFulfilledLate(
        String obligationId, Instant fulfilledAt, LocalDate acceptedOn, int workingDaysLate)
        implements ObligationEvent {}
