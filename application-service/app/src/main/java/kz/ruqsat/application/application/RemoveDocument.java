package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Take a document out again. */
public record RemoveDocument(
        @TargetAggregateIdentifier String applicationId,
        String documentId,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
