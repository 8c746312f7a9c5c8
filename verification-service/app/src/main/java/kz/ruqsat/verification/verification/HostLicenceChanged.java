package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to the licence of the miner in whose centre the hardware stands. The law does not say what follows
 * for the guest: an officer is told, and nothing is decided by the machine.
 *
 * @param change name of a {@link NoteHostLicence.Change}
 * @param until the last day of a suspension, null otherwise
 */
public record HostLicenceChanged(
        String applicationId,
        String changeId,
        String hostNumber,
        LocalDate hostIssuedOn,
        String change,
        LocalDate from,
        @Nullable LocalDate until,
        Instant knownAt)
        implements VerificationEvent {}
