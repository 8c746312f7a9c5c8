package kz.ruqsat.verification.obligation;

/** What happens to one obligation. */
public sealed interface ObligationEvent
        permits ObligationArmed, ObligationFulfilled, ObligationFulfilledLate, ObligationLapsed, ObligationCancelled {

    String obligationId();
}
