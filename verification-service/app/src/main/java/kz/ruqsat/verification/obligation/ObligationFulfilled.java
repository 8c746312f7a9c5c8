package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The duty was done in time. It may follow a lapse: what was received before the due instant is in time, however late we
 * came to read it.
 *
 * @param fulfilledAt when the act was received
 * @param acceptedOn the working day on which it counts as received
 */
public record ObligationFulfilled(String obligationId, Instant fulfilledAt, LocalDate acceptedOn)
        implements ObligationEvent {}
