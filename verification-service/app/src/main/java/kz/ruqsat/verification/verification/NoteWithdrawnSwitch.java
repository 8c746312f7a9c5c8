package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a pool stated was taken for a move, and is none of its own. */
public record NoteWithdrawnSwitch(
        @TargetAggregateIdentifier String applicationId, String switchId, String reasonCode, Instant withdrawnAt) {}
