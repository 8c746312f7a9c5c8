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
}
