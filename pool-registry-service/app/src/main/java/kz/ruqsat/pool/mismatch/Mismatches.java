package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/** Single cases, from their own histories. */
public class Mismatches {

    private final Histories histories;

    /**
     * A case and all that happened to it.
     *
     * @param version number of the last event
     */
    record Known(MismatchState state, List<Recorded> history, long version) {
        Known {
            history = List.copyOf(history);
        }
    }

    Mismatches(Histories histories) {
        this.histories = histories;
    }

    /** The case as it was known at an instant. Ids of other things are not found. */
    Optional<Known> find(String mismatchId, @Nullable Instant asOf) {
        var history = histories.of(mismatchId, asOf);
        if (history.isEmpty() || !(history.getFirst().event() instanceof MismatchOpened)) {
            return Optional.empty();
        }
        var state = MismatchState.of(history.stream()
                .map(Recorded::event)
                .map(MismatchEvent.class::cast)
                .toList());
        return Optional.ofNullable(state)
                .map(known -> new Known(known, history, history.getLast().sequence()));
    }

    /** The case of a move that has this term; there is one for each way to differ. */
    public Optional<String> withTerm(String switchId, String termId) {
        return Stream.of(MismatchReason.values())
                .map(reason -> MismatchId.of(switchId, reason))
                .filter(id -> find(id, null)
                        .filter(known -> known.state().opened().termId().equals(termId))
                        .isPresent())
                .findFirst();
    }
}
