package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.ObligationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An act stops a class of terms. @param until first day that is counted again; null while the act says no end */
public record DeclareTermStop(
        @TargetAggregateIdentifier String stopId,
        Set<ObligationKind> kinds,
        LocalDate from,
        @Nullable LocalDate until,
        String act,
        Texts ground,
        String by,
        Instant at) {

    public DeclareTermStop {
        kinds = Set.copyOf(kinds);
    }
}
