package kz.ruqsat.verification.calendar;

import java.time.Instant;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Do not apply a proposed edition. Repeated it does nothing. @param note why, for its proposer */
public record RejectCalendarEdition(
        @TargetAggregateIdentifier String proposalId,
        String note,
        Actor by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
