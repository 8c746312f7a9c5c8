package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** The terms run again. Repeated for the same day it does nothing. @param until first day that is counted again */
public record EndTermStop(
        @TargetAggregateIdentifier String stopId,
        LocalDate until,
        String act,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
