package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A pool stated that the licensee joined it. */
public record NoteObservedSwitch(@TargetAggregateIdentifier String applicationId, PoolMove move, Instant statedAt) {}
