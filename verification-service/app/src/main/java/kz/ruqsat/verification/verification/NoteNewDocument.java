package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that another document has taken the place of the licence's last one. */
public record NoteNewDocument(
        @TargetAggregateIdentifier String applicationId,
        String number,
        LocalDate issuedOn,
        String replacedNumber,
        Instant at) {}
