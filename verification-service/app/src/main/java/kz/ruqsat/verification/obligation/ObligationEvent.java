package kz.ruqsat.verification.obligation;

/** What happens to one obligation. */
public sealed interface ObligationEvent
        permits ObligationArmed,
                ObligationPaused,
                ObligationResumed,
                ObligationExtended,
                ObligationMoved,
                ObligationEscalated,
                ObligationFulfilled,
                ObligationFulfilledLate,
                ObligationLapsed,
                ObligationCancelled {

    String obligationId();
}
