package kz.ruqsat.application.application;

/** Everything that can happen to an application; a reader's {@code switch} over it names every case. */
public sealed interface ApplicationEvent
        permits ApplicationDrafted,
                FactsStated,
                DocumentAttached,
                DocumentRemoved,
                ApplicationSubmitted,
                RemarksAnswered,
                ApplicationWithdrawn,
                VerificationOutcomeRecorded,
                ApplicationReturned,
                ApprovalProposed,
                RefusalProposed,
                ApplicationApproved,
                ApplicationRefused {

    String applicationId();

    /** Whether it is deliberation within the authority, which a portal does not see. */
    default boolean isInternal() {
        return this instanceof ApprovalProposed || this instanceof RefusalProposed;
    }
}
