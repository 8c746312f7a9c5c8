package kz.ruqsat.notification.intake;

import java.util.List;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.notification.telling.ContactTable;
import kz.ruqsat.notification.telling.LicenceContact;
import kz.ruqsat.notification.telling.Teller;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.verification.contract.HostLicenceChangedV1;
import kz.ruqsat.verification.contract.InquiryOpenedV1;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationEscalatedV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service takes in. */
@Configuration(proxyBeanMethods = false)
class NotificationIntakesConfiguration {

    @Bean
    Intake applications(Teller teller, ContactTable contacts) {
        return Intake.from(ApplicationTopics.APPLICATIONS)
                .on(ApplicationSubmittedV1.class, (message, envelope) -> {
                    contacts.learnApplication(message.applicationId(), message.number(), message.portal());
                    teller.tell(ApplicationTellings.of(message), envelope.id());
                    teller.learn(LicenceContact.ofApplication(
                            message.applicationId(),
                            message.applicant().email(),
                            message.language(),
                            message.portal()));
                })
                .on(ApplicationWithdrawnV1.class, (message, envelope) -> {
                    // The submission came before it on the same key, so the portal is known.
                    String portal = contacts.portalOf(message.applicationId()).orElseThrow();
                    teller.tell(ApplicationTellings.of(message, portal), envelope.id());
                })
                .on(
                        ApplicationReturnedV1.class,
                        (message, envelope) -> teller.tell(ApplicationTellings.of(message), envelope.id()))
                .on(
                        ApplicationApprovedV1.class,
                        (message, envelope) -> teller.tell(ApplicationTellings.of(message), envelope.id()))
                .on(
                        ApplicationRefusedV1.class,
                        (message, envelope) -> teller.tell(ApplicationTellings.of(message), envelope.id()))
                .build();
    }

    @Bean
    Intake licences(Teller teller) {
        return Intake.from(ApplicationTopics.LICENCES)
                .on(LicenceIssuedV1.class, (message, envelope) -> {
                    // That the licence was issued is told before whatever waited for its holder.
                    teller.tell(LicenceTellings.of(message), envelope.id());
                    teller.learn(new LicenceContact(
                            message.number(), message.holder().email(), message.language(), message.portal()));
                })
                .on(
                        LicenceSuspendedV1.class,
                        (message, envelope) -> teller.tell(LicenceTellings.of(message), envelope.id()))
                .on(
                        LicenceResumedV1.class,
                        (message, envelope) -> teller.tell(LicenceTellings.of(message), envelope.id()))
                .on(
                        LicenceTerminatedV1.class,
                        (message, envelope) -> teller.tell(LicenceTellings.of(message), envelope.id()))
                .on(LicenceReissuedV1.class, (message, envelope) -> {
                    teller.tell(LicenceTellings.of(message), envelope.id());
                    // From now on others speak of the licence by its new number.
                    teller.learn(new LicenceContact(
                            message.number(), message.holder().email(), message.language(), message.portal()));
                })
                .build();
    }

    @Bean
    Intake obligations(Teller teller, ContactTable contacts) {
        return Intake.from(VerificationTopics.OBLIGATIONS)
                .on(
                        ObligationArmedV1.class,
                        (message, envelope) -> teller.tell(ObligationTellings.of(message), envelope.id()))
                .on(
                        ObligationFulfilledV1.class,
                        (message, envelope) -> teller.tell(ObligationTellings.of(message), envelope.id()))
                .on(ObligationLapsedV1.class, (message, envelope) -> {
                    String application = message.obligation().applicationId();
                    String number = application == null ? "-" : contacts.numberOf(application);
                    List<Telling> tellings = ObligationTellings.of(message, number);
                    teller.tell(tellings, envelope.id());
                })
                .on(
                        ObligationPausedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, reference(message.obligation(), contacts)), envelope.id()))
                .on(
                        ObligationResumedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, reference(message.obligation(), contacts)), envelope.id()))
                .on(
                        ObligationExtendedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, reference(message.obligation(), contacts)), envelope.id()))
                .on(
                        ObligationMovedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, reference(message.obligation(), contacts)), envelope.id()))
                .on(
                        ObligationEscalatedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, reference(message.obligation(), contacts)), envelope.id()))
                .on(
                        ObligationCancelledV1.class,
                        (message, envelope) -> teller.tell(ObligationTellings.of(message), envelope.id()))
                .build();
    }

    @Bean
    Intake verifications(Teller teller, ContactTable contacts) {
        return Intake.from(VerificationTopics.VERIFICATIONS)
                .on(
                        InquiryOpenedV1.class,
                        (message, envelope) -> teller.tell(
                                TermTellings.of(message, contacts.numberOf(message.applicationId())), envelope.id()))
                .on(
                        HostLicenceChangedV1.class,
                        (message, envelope) -> teller.tell(TermTellings.of(message), envelope.id()))
                .build();
    }

    /** What people call the thing that a term is about. */
    private static String reference(ObligationRefV1 ref, ContactTable contacts) {
        var licence = ref.licenceNumber();
        var application = ref.applicationId();
        if (licence != null) {
            return licence;
        }
        return application == null ? ref.obligationId() : contacts.numberOf(application);
    }

    @Bean
    Intake poolEffects(Teller teller) {
        return Intake.from(PoolTopics.POOL_EFFECTS)
                .on(
                        PoolMembersConcernedV1.class,
                        (message, envelope) -> teller.tellOfEach(
                                message.members().stream()
                                        .map(member -> PoolEffectTellings.of(message, member))
                                        .toList(),
                                envelope.id()))
                .build();
    }

    @Bean
    Intake memberships(Teller teller) {
        return Intake.from(PoolTopics.MEMBERSHIPS)
                .on(
                        PoolSwitchObservedV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .on(
                        PoolSwitchReportedV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .on(
                        PoolSwitchCorrectedV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .on(
                        PoolSwitchWithdrawnV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .on(
                        MembershipDisputedV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .on(
                        MismatchClosedV1.class,
                        (message, envelope) -> teller.tell(MembershipTellings.of(message), envelope.id()))
                .build();
    }
}
