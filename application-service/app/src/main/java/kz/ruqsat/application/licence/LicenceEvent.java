package kz.ruqsat.application.licence;

/** Everything that can happen to a licence; a reader's {@code switch} over it names every case. */
public sealed interface LicenceEvent
        permits LicenceIssued,
                SuspensionProposed,
                LicenceSuspended,
                ResumptionProposed,
                LicenceResumed,
                TerminationProposed,
                LicenceTerminated,
                ReissueProposed,
                LicenceReissued {

    String licenceId();

    /** Whether it is deliberation within the authority, which a portal does not see. */
    default boolean staysInside() {
        return switch (this) {
            case SuspensionProposed _, ResumptionProposed _, TerminationProposed _, ReissueProposed _ -> true;
            case LicenceIssued _, LicenceSuspended _, LicenceResumed _, LicenceTerminated _, LicenceReissued _ -> false;
        };
    }
}
