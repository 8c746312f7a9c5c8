package kz.ruqsat.application.supervision;

import java.time.Instant;
import kz.ruqsat.application.licence.LicenceEvent;
import kz.ruqsat.application.licence.LicenceGround;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.application.licence.LicenceReissued;
import kz.ruqsat.application.licence.LicenceResumed;
import kz.ruqsat.application.licence.LicenceSuspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.licence.ReissueProposed;
import kz.ruqsat.application.licence.ResumptionProposed;
import kz.ruqsat.application.licence.SuspensionProposed;
import kz.ruqsat.application.licence.TerminationProposed;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One line of a licence's history.
 *
 * @param by who acted; the product itself is {@code ruqsat}
 * @param cause the event or message that made the product act, null when a person acted
 * @param decision what was decided or proposed, null for the issue
 * @param ground on which, null for the issue and for a suspension whose term has passed
 * @param event what happened, as stored
 */
public record LicenceHistoryEntry(
        String eventId,
        long sequence,
        String type,
        Instant at,
        String by,
        @Nullable String roles,
        @Nullable String cause,
        @Nullable Kind decision,
        @Nullable LicenceGround ground,
        LicenceEvent event) {

    private record Decided(Kind kind, @Nullable LicenceGround ground) {}

    /** The entry for a stored event. */
    static LicenceHistoryEntry of(Recorded recorded) {
        var event = (LicenceEvent) recorded.event();
        var decided = decided(event);
        return new LicenceHistoryEntry(
                recorded.eventId(),
                recorded.sequence(),
                recorded.type(),
                recorded.recordedAt(),
                String.valueOf(recorded.metadata().get(ActorMetadata.ACTOR)),
                (String) recorded.metadata().get(ActorMetadata.ROLES),
                (String) recorded.metadata().get(ActorMetadata.CAUSE),
                decided == null ? null : decided.kind(),
                decided == null ? null : decided.ground(),
                event);
    }

    private static @Nullable Decided decided(LicenceEvent event) {
        return switch (event) {
            case LicenceIssued _ -> null;
            case SuspensionProposed e -> new Decided(Kind.SUSPENSION, e.ground());
            case LicenceSuspended e -> new Decided(Kind.SUSPENSION, e.ground());
            case ResumptionProposed e -> new Decided(Kind.RESUMPTION, e.ground());
            case LicenceResumed e -> new Decided(Kind.RESUMPTION, e.ground());
            case TerminationProposed e -> new Decided(Kind.TERMINATION, e.ground());
            case LicenceTerminated e -> new Decided(Kind.TERMINATION, e.ground());
            case ReissueProposed e -> new Decided(Kind.REISSUE, e.ground());
            case LicenceReissued e -> new Decided(Kind.REISSUE, e.ground());
        };
    }
}
