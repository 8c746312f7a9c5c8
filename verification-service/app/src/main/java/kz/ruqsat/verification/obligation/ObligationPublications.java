package kz.ruqsat.verification.obligation;

import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publications.Context;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.VerificationTopics;

/** What other services get to see of obligations. Every message says what the obligation is, so that none needs another. */
public final class ObligationPublications {

    private ObligationPublications() {}

    public static Publications.Builder register(Publications.Builder publications) {
        var topic = VerificationTopics.OBLIGATIONS;
        return publications
                .publish(ObligationArmed.class, topic, (event, context) -> armed(event))
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

    private static ObligationFulfilledV1 fulfilled(ObligationFulfilled event, Context context) {
        var armed = begin(context);
        return new ObligationFulfilledV1(
                ref(armed), armed.dueOn(), armed.dueAt(), event.acceptedOn(), event.fulfilledAt(), false, 0);
    }

    private static ObligationFulfilledV1 fulfilledLate(ObligationFulfilledLate event, Context context) {
        var armed = begin(context);
        return new ObligationFulfilledV1(
                ref(armed),
                armed.dueOn(),
                armed.dueAt(),
                event.acceptedOn(),
                event.fulfilledAt(),
                true,
                event.workingDaysLate());
    }

    private static ObligationLapsedV1 lapsed(ObligationLapsed event, Context context) {
        var armed = begin(context);
        return new ObligationLapsedV1(ref(armed), armed.dueOn(), event.dueAt(), event.lapsedAt());
    }

    private static ObligationCancelledV1 cancelled(ObligationCancelled event, Context context) {
        return new ObligationCancelledV1(ref(begin(context)), event.reasonCode(), event.cancelledAt());
    }

    private static ObligationArmed begin(Context context) {
        return (ObligationArmed) context.history().get().getFirst().event();
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
