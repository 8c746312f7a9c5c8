package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Answer remarks: in words, with documents attached since, and with new facts if they changed. */
public record AnswerRemarks(
        @TargetAggregateIdentifier String applicationId,
        String answer,
        @Nullable Facts facts,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
