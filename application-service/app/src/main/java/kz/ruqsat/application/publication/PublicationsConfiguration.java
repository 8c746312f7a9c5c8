package kz.ruqsat.application.publication;

import kz.ruqsat.application.application.ApplicationApproved;
import kz.ruqsat.application.application.ApplicationRefused;
import kz.ruqsat.application.application.ApplicationReturned;
import kz.ruqsat.application.application.ApplicationSubmitted;
import kz.ruqsat.application.application.ApplicationWithdrawn;
import kz.ruqsat.application.application.RemarksAnswered;
import kz.ruqsat.application.casefile.ApplicationFile;
import kz.ruqsat.application.casefile.Folding;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.RemarksAnsweredV1;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.application.licence.LicenceReissued;
import kz.ruqsat.application.licence.LicenceResumed;
import kz.ruqsat.application.licence.LicenceSuspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.reason.RefusalReasonConfiguration;
import kz.ruqsat.platform.publishing.Publications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which events other services get to see, and as what. */
@Configuration(proxyBeanMethods = false)
public class PublicationsConfiguration {

    /** Static, because golden files are made from it without a running service. */
    @Bean
    public static Publications publications() {
        var licences = new LicenceMessages(RefusalReasonConfiguration.licenceGrounds());
        return Publications.builder()
                .publish(
                        ApplicationSubmitted.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> submitted(event, file(context)))
                .publish(
                        RemarksAnswered.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> answered(event, file(context)))
                .publish(
                        ApplicationWithdrawn.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> new ApplicationWithdrawnV1(event.applicationId(), event.withdrawnAt()))
                .publish(
                        ApplicationReturned.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> returned(event, file(context)))
                .publish(
                        ApplicationApproved.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> approved(event, file(context)))
                .publish(
                        ApplicationRefused.class,
                        ApplicationTopics.APPLICATIONS,
                        (event, context) -> refused(event, file(context)))
                .publish(LicenceIssued.class, ApplicationTopics.LICENCES, (event, context) -> issued(event))
                .publish(LicenceSuspended.class, ApplicationTopics.LICENCES, licences::suspended)
                .publish(LicenceResumed.class, ApplicationTopics.LICENCES, licences::resumed)
                .publish(LicenceTerminated.class, ApplicationTopics.LICENCES, licences::terminated)
                .publish(LicenceReissued.class, ApplicationTopics.LICENCES, licences::reissued)
                .build();
    }

    private static ApplicationFile file(Publications.Context context) {
        return Folding.of(context.history().get()).orElseThrow();
    }

    private static ApplicationSubmittedV1 submitted(ApplicationSubmitted event, ApplicationFile file) {
        return new ApplicationSubmittedV1(
                file.id(),
                event.number(),
                file.subtype(),
                Contract.applicant(file.applicant()),
                file.language(),
                file.portal(),
                Contract.facts(file.facts()),
                Contract.documents(file.documentsPutForward()),
                event.receivedAt(),
                event.contentHash());
    }

    private static RemarksAnsweredV1 answered(RemarksAnswered event, ApplicationFile file) {
        return new RemarksAnsweredV1(
                file.id(),
                event.answer(),
                Contract.documents(file.documentsPutForward()),
                Contract.facts(file.facts()),
                event.answeredAt());
    }

    private static ApplicationReturnedV1 returned(ApplicationReturned event, ApplicationFile file) {
        return new ApplicationReturnedV1(
                file.id(),
                file.number(),
                Contract.applicant(file.applicant()),
                file.language(),
                file.portal(),
                event.returnedAt());
    }

    private static ApplicationApprovedV1 approved(ApplicationApproved event, ApplicationFile file) {
        return new ApplicationApprovedV1(
                file.id(),
                file.number(),
                Contract.applicant(file.applicant()),
                file.language(),
                file.portal(),
                event.proposedBy(),
                event.approvedBy(),
                event.decidedAt());
    }

    private static ApplicationRefusedV1 refused(ApplicationRefused event, ApplicationFile file) {
        var note = event.ground().note();
        return new ApplicationRefusedV1(
                file.id(),
                file.number(),
                Contract.applicant(file.applicant()),
                file.language(),
                file.portal(),
                event.ground().legalPoint(),
                event.ground().reasonCode(),
                note == null ? null : Contract.name(note),
                event.proposedBy(),
                event.approvedBy(),
                event.decidedAt());
    }

    private static LicenceIssuedV1 issued(LicenceIssued event) {
        var host = event.hostLicence();
        return new LicenceIssuedV1(
                event.licenceId(),
                event.number(),
                event.issuedOn(),
                event.validUntil(),
                event.subtype(),
                event.applicationId(),
                Contract.applicant(event.holder()),
                event.language(),
                event.portal(),
                event.poolId(),
                host == null ? null : Contract.licence(host),
                event.issuedAt());
    }
}
