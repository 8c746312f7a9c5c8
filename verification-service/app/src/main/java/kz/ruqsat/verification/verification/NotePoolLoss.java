package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that the pool of the licensee is lost. Repeated for the same loss it does nothing. */
public record NotePoolLoss(
        @TargetAggregateIdentifier String applicationId,
        String lossId,
        String poolId,
        String change,
        LocalDate from,
        String basis,
        int workingDays,
        LocalDate countedFrom,
        String requirementEdition,
        Instant at) {}
