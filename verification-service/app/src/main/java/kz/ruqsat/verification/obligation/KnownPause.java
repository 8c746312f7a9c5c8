package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One pause in the history of an obligation.
 *
 * @param pausedBy who stopped the clock, null if that was not recorded
 * @param until first day that is counted again, null while the clock stands still
 * @param resumedAt when it was started again
 */
record KnownPause(
        ObligationPaused paused,
        @Nullable String pausedBy,
        @Nullable LocalDate until,
        @Nullable Instant resumedAt,
        @Nullable String resumedBy) {

    boolean isOpen() {
        return until == null;
    }

    static List<KnownPause> after(List<KnownPause> pauses, Recorded recorded) {
        return switch (recorded.event()) {
            case ObligationPaused paused -> {
                List<KnownPause> more = new ArrayList<>(pauses);
                more.add(new KnownPause(paused, by(recorded), null, null, null));
                yield more;
            }
            case ObligationResumed resumed ->
                pauses.stream()
                        .map(pause -> pause.endsBy(resumed)
                                ? new KnownPause(
                                        pause.paused, pause.pausedBy, resumed.on(), resumed.resumedAt(), by(recorded))
                                : pause)
                        .toList();
            default -> pauses;
        };
    }

    private boolean endsBy(ObligationResumed resumed) {
        return isOpen()
                && paused.reasonCode().equals(resumed.reasonCode())
                && Objects.equals(paused.stopId(), resumed.stopId());
    }

    private static @Nullable String by(Recorded recorded) {
        var actor = recorded.metadata().get(ActorMetadata.ACTOR);
        return actor == null ? null : actor.toString();
    }
}
