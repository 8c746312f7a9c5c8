package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Give an accreditation that has an end a later one. From: the day on which the act takes effect; until: the new last day. */
public record ProlongPool(
        @TargetAggregateIdentifier String poolId,
        LocalDate from,
        LocalDate until,
        String ground,
        String basis,
        Instant recordedAt,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
