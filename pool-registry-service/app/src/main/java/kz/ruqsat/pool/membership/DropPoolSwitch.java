package kz.ruqsat.pool.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An officer found that there was no such move as a pool stated.
 *
 * @param mismatchId the case in which this was found
 */
public record DropPoolSwitch(
        @TargetAggregateIdentifier String membershipId, String switchId, String mismatchId, Instant foundAt) {}
