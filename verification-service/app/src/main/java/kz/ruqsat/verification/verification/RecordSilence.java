package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The term for an answer has lapsed. After an answer, or repeated, it does nothing. @param meaning what silence means */
public record RecordSilence(
        @TargetAggregateIdentifier String applicationId,
        String inquiryId,
        String meaning,
        LocalDate on,
        Instant lapsedAt) {}
