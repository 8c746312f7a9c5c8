package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Take note that something happened to the licence of the miner in whose centre the hardware stands.
 *
 * @param changeId of what happened; noted once
 * @param until the last day of a suspension, null otherwise
 */
public record NoteHostLicence(
        @TargetAggregateIdentifier String applicationId,
        String changeId,
        String hostNumber,
        LocalDate hostIssuedOn,
        Change change,
        LocalDate from,
        @Nullable LocalDate until,
        Instant at) {

    /** What can happen to it. */
    public enum Change {
        SUSPENDED,
        RESUMED,
        TERMINATED
    }
}
