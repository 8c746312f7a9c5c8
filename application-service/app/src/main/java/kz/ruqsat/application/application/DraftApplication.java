package kz.ruqsat.application.application;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a draft. */
public record DraftApplication(
        @TargetAggregateIdentifier String applicationId,
        String subtype,
        Applicant applicant,
        String language,
        String portal,
        Facts facts,
        List<String> warnings,
        Instant at) {}
