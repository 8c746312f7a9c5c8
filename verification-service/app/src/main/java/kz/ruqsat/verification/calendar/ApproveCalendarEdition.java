package kz.ruqsat.verification.calendar;

import java.time.Instant;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Apply a proposed edition. Repeated it does nothing.
 *
 * @param effect what it would do to the running terms at this instant; null if the calendar has changed since
 * @param seen fingerprint of the effect that the approver looked at; null if the approver approves whatever it is now
 * @param expectedVersion what the approver had seen, null if that does not matter
 */
public record ApproveCalendarEdition(
        @TargetAggregateIdentifier String proposalId,
        @Nullable EditionEffect effect,
        @Nullable String seen,
        Actor by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
