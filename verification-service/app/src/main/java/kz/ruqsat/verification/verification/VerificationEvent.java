package kz.ruqsat.verification.verification;

/** What happens to the verification of one application. */
public sealed interface VerificationEvent
        permits VerificationOpened,
                CompletenessConfirmed,
                RequirementAssessed,
                RequirementReevaluated,
                VerificationRebased,
                VerificationConcluded,
                VerificationClosed,
                ApplicationDecided,
                LicenceLinked,
                PoolSwitchKnown,
                PoolSwitchReportReceived,
                PoolSwitchCorrectionReceived,
                PoolSwitchTakenBack,
                InquiryOpened,
                InquiryAnswered,
                InquiryUnanswered,
                InquiryDropped,
                LicenceSuspensionKnown,
                LicenceResumptionKnown,
                LicenceEndKnown,
                LicenceDocumentReplaced,
                HostLicenceChanged,
                PoolLossKnown,
                PoolLossAnswered {

    String applicationId();
}
