package kz.ruqsat.application.intake;

import java.time.InstantSource;
import kz.ruqsat.application.application.RecordVerificationOutcome;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.licence.EndSuspension;
import kz.ruqsat.application.licence.LicenceSaga;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.RequirementAssessedV1;
import kz.ruqsat.verification.contract.VerificationConcludedV1;
import kz.ruqsat.verification.contract.VerificationOpenedV1;
import kz.ruqsat.verification.contract.VerificationRebasedV1;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes in what the verification service publishes. */
@Configuration(proxyBeanMethods = false)
class VerificationIntake {

    private static final String SUSPENSION_END = "SUSPENSION_END";

    private final Told told;
    private final Commands commands;
    private final InstantSource clock;

    VerificationIntake(Told told, Commands commands, InstantSource clock) {
        this.told = told;
        this.commands = commands;
        this.clock = clock;
    }

    @Bean
    Intake verifications() {
        return Intake.from(VerificationTopics.VERIFICATIONS)
                .on(VerificationOpenedV1.class, told::opened)
                .on(RequirementAssessedV1.class, told::assessed)
                .on(VerificationRebasedV1.class, told::rebased)
                .on(VerificationConcludedV1.class, this::concluded)
                .build();
    }

    @Bean
    Intake obligations() {
        return Intake.from(VerificationTopics.OBLIGATIONS)
                .on(ObligationArmedV1.class, told::armed)
                .on(ObligationPausedV1.class, told::paused)
                .on(ObligationResumedV1.class, told::resumed)
                .on(ObligationExtendedV1.class, told::extended)
                .on(ObligationMovedV1.class, told::moved)
                .on(ObligationFulfilledV1.class, told::fulfilled)
                .on(ObligationLapsedV1.class, this::lapsed)
                .on(ObligationCancelledV1.class, told::cancelled)
                .build();
    }

    private void concluded(VerificationConcludedV1 message, Envelope envelope) {
        told.concluded(message, envelope);
        commands.send(
                new RecordVerificationOutcome(
                        message.applicationId(),
                        VerificationOutcome.valueOf(message.outcome()),
                        message.concludedAt(),
                        clock.instant()),
                Actor.SYSTEM,
                envelope.id());
    }

    /** The end of a suspension is watched where all terms are watched; here the licence comes into force again. */
    private void lapsed(ObligationLapsedV1 message, Envelope envelope) {
        told.lapsed(message, envelope);
        var applicationId = message.obligation().applicationId();
        if (applicationId != null && message.obligation().kind().equals(SUSPENSION_END)) {
            commands.send(
                    new EndSuspension(LicenceSaga.licenceId(applicationId), message.dueOn(), clock.instant()),
                    Actor.SYSTEM,
                    envelope.id());
        }
    }
}
