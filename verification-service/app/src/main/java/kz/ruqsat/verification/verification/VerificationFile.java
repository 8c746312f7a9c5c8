package kz.ruqsat.verification.verification;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.history.Recorded;

/** A verification with its history. Version: the number of its last event. */
public record VerificationFile(VerificationState state, List<Recorded> history) {

    public VerificationFile {
        history = List.copyOf(history);
    }

    /** Empty if there are no events, or if they are not those of a verification. */
    public static Optional<VerificationFile> of(List<Recorded> history) {
        if (history.isEmpty() || !(history.getFirst().event() instanceof VerificationOpened)) {
            return Optional.empty();
        }
        var events = history.stream()
                .map(Recorded::event)
                .map(VerificationEvent.class::cast)
                .toList();
        return VerificationState.fold(events).map(state -> new VerificationFile(state, history));
    }

    public long version() {
        return history.getLast().sequence();
    }
}
