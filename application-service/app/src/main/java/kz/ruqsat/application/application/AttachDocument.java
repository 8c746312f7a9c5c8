package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Attach a document whose bytes are stored. */
public record AttachDocument(
        @TargetAggregateIdentifier String applicationId,
        Document document,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
