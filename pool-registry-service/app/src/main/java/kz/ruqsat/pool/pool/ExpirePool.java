package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the last day of an accreditation is over. Finds nothing to do if another last day holds, or it ended before. */
public record ExpirePool(
        @TargetAggregateIdentifier String poolId, LocalDate until, LocalDate today, Instant recordedAt) {}
