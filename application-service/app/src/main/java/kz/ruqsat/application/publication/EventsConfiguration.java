package kz.ruqsat.application.publication;

import kz.ruqsat.application.application.Application;
import kz.ruqsat.application.application.ApplicationApproved;
import kz.ruqsat.application.application.ApplicationDrafted;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.ApplicationRefused;
import kz.ruqsat.application.application.ApplicationReturned;
import kz.ruqsat.application.application.ApplicationSubmitted;
import kz.ruqsat.application.application.ApplicationWithdrawn;
import kz.ruqsat.application.application.ApprovalProposed;
import kz.ruqsat.application.application.DocumentAttached;
import kz.ruqsat.application.application.DocumentRemoved;
import kz.ruqsat.application.application.FactsStated;
import kz.ruqsat.application.application.RefusalProposed;
import kz.ruqsat.application.application.RemarksAnswered;
import kz.ruqsat.application.application.VerificationOutcomeRecorded;
import kz.ruqsat.application.licence.Licence;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.application.licence.LicenceProblems;
import kz.ruqsat.application.licence.LicenceReissued;
import kz.ruqsat.application.licence.LicenceResumed;
import kz.ruqsat.application.licence.LicenceSuspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.licence.ReissueProposed;
import kz.ruqsat.application.licence.ResumptionProposed;
import kz.ruqsat.application.licence.SuspensionProposed;
import kz.ruqsat.application.licence.TerminationProposed;
import kz.ruqsat.platform.command.Aggregates;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.ProblemCodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored events under their stable names, and the aggregates that make them. */
@Configuration(proxyBeanMethods = false)
public class EventsConfiguration {

    /** Static, because golden files are made from it without a running service. */
    @Bean
    public static EventRegistry eventRegistry() {
        return EventRegistry.builder()
                .event("ApplicationDrafted", 1, ApplicationDrafted.class)
                .event("FactsStated", 1, FactsStated.class)
                .event("DocumentAttached", 1, DocumentAttached.class)
                .event("DocumentRemoved", 1, DocumentRemoved.class)
                .event("ApplicationSubmitted", 1, ApplicationSubmitted.class)
                .event("RemarksAnswered", 1, RemarksAnswered.class)
                .event("ApplicationWithdrawn", 1, ApplicationWithdrawn.class)
                .event("VerificationOutcomeRecorded", 1, VerificationOutcomeRecorded.class)
                .event("ApplicationReturned", 1, ApplicationReturned.class)
                .event("ApprovalProposed", 1, ApprovalProposed.class)
                .event("RefusalProposed", 1, RefusalProposed.class)
                .event("ApplicationApproved", 1, ApplicationApproved.class)
                .event("ApplicationRefused", 1, ApplicationRefused.class)
                .event("LicenceIssued", 1, LicenceIssued.class)
                .event("SuspensionProposed", 1, SuspensionProposed.class)
                .event("LicenceSuspended", 1, LicenceSuspended.class)
                .event("ResumptionProposed", 1, ResumptionProposed.class)
                .event("LicenceResumed", 1, LicenceResumed.class)
                .event("TerminationProposed", 1, TerminationProposed.class)
                .event("LicenceTerminated", 1, LicenceTerminated.class)
                .event("ReissueProposed", 1, ReissueProposed.class)
                .event("LicenceReissued", 1, LicenceReissued.class)
                .build();
    }

    @Bean
    Aggregates aggregates() {
        return Aggregates.of(Application.class, Licence.class);
    }

    @Bean
    public static ProblemCodes applicationProblems() {
        return ProblemCodes.declaredIn(ApplicationProblems.class).withViolations(ApplicationProblems.violations());
    }

    @Bean
    public static ProblemCodes licenceProblems() {
        return ProblemCodes.declaredIn(LicenceProblems.class)
                .withViolations(LicenceProblems.MONTHS_OUT_OF_RANGE, LicenceProblems.NOT_BY_THIS_GROUND);
    }
}
