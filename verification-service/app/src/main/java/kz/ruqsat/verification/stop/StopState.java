package kz.ruqsat.verification.stop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Stoppage;
import org.jspecify.annotations.Nullable;

/** An act as it stands. @param until as declared, or as ended */
record StopState(
        TermStopDeclared declared,
        StopStatus status,
        @Nullable LocalDate until,
        @Nullable TermStopApproved approved,
        @Nullable TermStopRejected rejected,
        @Nullable TermStopEnded ended) {

    static Optional<StopState> fold(Collection<? extends TermStopEvent> events) {
        StopState state = null;
        for (var event : events) {
            state = state == null ? declared((TermStopDeclared) event) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    static StopState declared(TermStopDeclared event) {
        return new StopState(event, StopStatus.DECLARED, event.until(), null, null, null);
    }

    StopState after(TermStopEvent event) {
        return switch (event) {
            case TermStopDeclared again -> declared(again);
            case TermStopApproved agreed -> new StopState(declared, StopStatus.IN_FORCE, until, agreed, null, null);
            case TermStopRejected no -> new StopState(declared, StopStatus.REJECTED, until, null, no, null);
            case TermStopEnded end -> new StopState(declared, StopStatus.ENDED, end.until(), approved, null, end);
        };
    }

    Set<ObligationKind> kinds() {
        return declared.kinds().stream().map(ObligationKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    Stoppage stoppage() {
        return new Stoppage(
                declared.stopId(),
                declared.from(),
                until,
                declared.groundKk(),
                declared.groundRu(),
                declared.groundEn(),
                declared.act());
    }
}
