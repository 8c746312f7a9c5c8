package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import org.jspecify.annotations.Nullable;

/** Single obligations, from their own histories: each shows what was stored last, and can be asked as of any instant. */
record Obligations(Histories histories) {

    Optional<KnownObligation> find(String obligationId, @Nullable Instant asOf) {
        var history = histories.of(obligationId, asOf);
        return history.isEmpty() || !(history.getFirst().event() instanceof ObligationArmed)
                ? Optional.empty()
                : Optional.of(KnownObligation.of(history));
    }
}
