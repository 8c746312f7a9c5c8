package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that the licence is terminated; from is the first day without it. */
public record NoteLicenceEnd(@TargetAggregateIdentifier String applicationId, LocalDate from, Instant at) {}
