package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.event.EventRegistry;

/** Names and revisions under which the events of verifications are stored for ever; classes may be renamed, these not. */
public final class VerificationEvents {

    private VerificationEvents() {}

    public static EventRegistry.Builder register(EventRegistry.Builder registry) {
        return registry.event("VerificationOpened", 1, VerificationOpened.class)
                .event("CompletenessConfirmed", 1, CompletenessConfirmed.class)
                .event("RequirementAssessed", 1, RequirementAssessed.class)
                .event("RequirementReevaluated", 1, RequirementReevaluated.class)
                .event("VerificationRebased", 1, VerificationRebased.class)
                .event("VerificationConcluded", 1, VerificationConcluded.class)
                .event("VerificationClosed", 1, VerificationClosed.class)
                .event("ApplicationDecided", 1, ApplicationDecided.class)
                .event("LicenceLinked", 1, LicenceLinked.class)
                .event("PoolSwitchKnown", 1, PoolSwitchKnown.class)
                .event("PoolSwitchReportReceived", 1, PoolSwitchReportReceived.class)
                .event("PoolSwitchCorrectionReceived", 1, PoolSwitchCorrectionReceived.class)
                .event("PoolSwitchTakenBack", 1, PoolSwitchTakenBack.class)
                .event("InquiryOpened", 1, InquiryOpened.class)
                .event("InquiryAnswered", 1, InquiryAnswered.class)
                .event("InquiryUnanswered", 1, InquiryUnanswered.class)
                .event("InquiryDropped", 1, InquiryDropped.class)
                .event("LicenceSuspensionKnown", 1, LicenceSuspensionKnown.class)
                .event("LicenceResumptionKnown", 1, LicenceResumptionKnown.class)
                .event("LicenceEndKnown", 1, LicenceEndKnown.class)
                .event("LicenceDocumentReplaced", 1, LicenceDocumentReplaced.class)
                .event("HostLicenceChanged", 1, HostLicenceChanged.class)
                .event("PoolLossKnown", 1, PoolLossKnown.class)
                .event("PoolLossAnswered", 1, PoolLossAnswered.class);
    }
}
