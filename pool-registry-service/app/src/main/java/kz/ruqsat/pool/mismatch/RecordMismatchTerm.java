package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Verification answered: until when the case is to be settled. */
public record RecordMismatchTerm(
        @TargetAggregateIdentifier String mismatchId, String termId, LocalDate dueOn, Instant knownAt) {}
