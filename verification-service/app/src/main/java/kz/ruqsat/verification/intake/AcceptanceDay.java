package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.LocalDate;

/** Tells the working day on which something counts as received, by the calendar as known when it was received. */
interface AcceptanceDay {

    LocalDate of(Instant receivedAt);
}
