package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;

import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publications.Context;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationEscalatedV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.TextV1;
import kz.ruqsat.verification.contract.VerificationTopics;

/** What other services get to see of obligations. Every message says what the obligation is, so that none needs another. */
public final class ObligationPublications {

    private ObligationPublications() {}

    public static Publications.Builder register(Publications.Builder publications) {
        var topic = VerificationTopics.OBLIGATIONS;
        return publications
                .publish(ObligationArmed.class, topic, (event, context) -> armed(event))
                .publish(ObligationPaused.class, topic, ObligationPublications::paused)
                .publish(ObligationResumed.class, topic, ObligationPublications::resumed)
                .publish(ObligationExtended.class, topic, ObligationPublications::extended)
                .publish(ObligationMoved.class, topic, ObligationPublications::moved)
                .publish(ObligationEscalated.class, topic, ObligationPublications::escalated)
                .publish(ObligationFulfilled.class, topic, ObligationPublications::fulfilled)
                .publish(ObligationFulfilledLate.class, topic, ObligationPublications::fulfilledLate)
                .publish(ObligationLapsed.class, topic, ObligationPublications::lapsed)
                .publish(ObligationCancelled.class, topic, ObligationPublications::cancelled);
    }

    private static ObligationArmedV1 armed(ObligationArmed event) {
        return new ObligationArmedV1(
                ref(event),
                event.trigger(),
                event.workingDays(),
                event.dueOn(),
                event.dueAt(),
                event.calendarEdition(),
                event.requirementEdition(),
                event.armedAt());
    }

    private static ObligationPausedV1 paused(ObligationPaused event, Context context) {
        var known = known(context);
        return new ObligationPausedV1(
                ref(known.armed()),
                event.reasonCode(),
                event.category(),
                new TextV1(event.reasonKk(), event.reasonRu(), event.reasonEn()),
                event.basis(),
                event.from(),
                event.mode(),
                event.workingDaysLeft(),
                known.counted().dueOn(),
                event.stopId(),
                event.pausedAt());
    }

    private static ObligationResumedV1 resumed(ObligationResumed event, Context context) {
        var counted = event.counted();
        return new ObligationResumedV1(
                ref(known(context).armed()),
                event.reasonCode(),
                event.on(),
                counted == null ? null : counted.dueOn(),
                counted == null ? null : counted.dueAt(),
                counted == null ? null : counted.calendarEdition(),
                event.stopId(),
                event.resumedAt());
    }

    private static ObligationExtendedV1 extended(ObligationExtended event, Context context) {
        return new ObligationExtendedV1(
                ref(known(context).armed()),
                event.groundCode(),
                new TextV1(event.groundKk(), event.groundRu(), event.groundEn()),
                event.basis(),
                event.workingDays(),
                event.previousDueOn(),
                event.counted().dueOn(),
                event.counted().dueAt(),
                event.counted().calendarEdition(),
                event.extendedAt());
    }

    private static ObligationMovedV1 moved(ObligationMoved event, Context context) {
        var causeId = event.proposalId() == null ? event.stopId() : event.proposalId();
        return new ObligationMovedV1(
                ref(known(context).armed()),
                event.cause(),
                requireNonNull(causeId),
                event.basis(),
                event.previousDueOn(),
                event.counted().dueOn(),
                event.counted().dueAt(),
                event.counted().calendarEdition(),
                event.knownAt(),
                event.movedAt());
    }

    private static ObligationEscalatedV1 escalated(ObligationEscalated event, Context context) {
        var known = known(context);
        return new ObligationEscalatedV1(
                ref(known.armed()),
                event.rung(),
                event.audience(),
                known.counted().dueOn(),
                known.counted().dueAt(),
                event.escalatedAt());
    }

    private static ObligationFulfilledV1 fulfilled(ObligationFulfilled event, Context context) {
        var known = known(context);
        return new ObligationFulfilledV1(
                ref(known.armed()),
                known.counted().dueOn(),
                known.counted().dueAt(),
                event.acceptedOn(),
                event.fulfilledAt(),
                false,
                0);
    }

    private static ObligationFulfilledV1 fulfilledLate(ObligationFulfilledLate event, Context context) {
        var known = known(context);
        return new ObligationFulfilledV1(
                ref(known.armed()),
                known.counted().dueOn(),
                known.counted().dueAt(),
                event.acceptedOn(),
                event.fulfilledAt(),
                true,
                event.workingDaysLate());
    }

    private static ObligationLapsedV1 lapsed(ObligationLapsed event, Context context) {
        var known = known(context);
        return new ObligationLapsedV1(ref(known.armed()), known.counted().dueOn(), event.dueAt(), event.lapsedAt());
    }

    private static ObligationCancelledV1 cancelled(ObligationCancelled event, Context context) {
        return new ObligationCancelledV1(ref(known(context).armed()), event.reasonCode(), event.cancelledAt());
    }

    private static KnownObligation known(Context context) {
        return KnownObligation.of(context.history().get());
    }

    private static ObligationRefV1 ref(ObligationArmed armed) {
        return new ObligationRefV1(
                armed.obligationId(),
                armed.kind(),
                armed.party(),
                armed.applicationId(),
                armed.licenceNumber(),
                armed.licenceIssuedOn(),
                armed.switchId(),
                armed.legalPoint());
    }
}
