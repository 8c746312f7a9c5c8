package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.application.contract.RemarksAnsweredV1;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.CloseVerification;
import kz.ruqsat.verification.verification.CloseVerification.Reason;
import kz.ruqsat.verification.verification.RecordDecision;
import kz.ruqsat.verification.verification.RecordDecision.Decision;
import kz.ruqsat.verification.verification.RecordRemarksAnswer;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that is submitted opens a verification; its end closes it. */
@Configuration(proxyBeanMethods = false)
class ApplicationIntake {

    private final Commands commands;
    private final Histories histories;
    private final LicenceLinks links;
    private final Locks locks;
    private final LicenceChanges changes;
    private final SubmissionTranslator translator;
    private final InstantSource clock;
    private final ZoneId zone;

    ApplicationIntake(
            Commands commands,
            Histories histories,
            LicenceLinks links,
            Locks locks,
            LicenceChanges changes,
            RequirementEvaluation evaluation,
            AcceptanceDay acceptance,
            ZoneId zone,
            InstantSource clock) {
        this.commands = commands;
        this.histories = histories;
        this.links = links;
        this.locks = locks;
        this.changes = changes;
        this.translator = new SubmissionTranslator(evaluation, acceptance, zone);
        this.clock = clock;
        this.zone = zone;
    }

    @Bean
    Intake applicationMessages() {
        return Intake.from(ApplicationTopics.APPLICATIONS)
                .on(ApplicationSubmittedV1.class, this::submitted)
                .on(
                        ApplicationWithdrawnV1.class,
                        (withdrawn, envelope) -> close(
                                withdrawn.applicationId(),
                                Reason.APPLICATION_WITHDRAWN,
                                withdrawn.withdrawnAt(),
                                envelope))
                .on(
                        ApplicationReturnedV1.class,
                        (returned, envelope) -> close(
                                returned.applicationId(), Reason.APPLICATION_RETURNED, returned.returnedAt(), envelope))
                .on(RemarksAnsweredV1.class, this::remarksAnswered)
                .on(
                        ApplicationApprovedV1.class,
                        (approved, envelope) ->
                                decided(approved.applicationId(), Decision.APPROVED, approved.decidedAt(), envelope))
                .on(
                        ApplicationRefusedV1.class,
                        (refused, envelope) ->
                                decided(refused.applicationId(), Decision.REFUSED, refused.decidedAt(), envelope))
                .build();
    }

    private void submitted(ApplicationSubmittedV1 submitted, Envelope envelope) {
        locks.poolsForReading();
        var host = submitted.facts().hostLicence();
        if (host != null) {
            changes.guest(submitted.applicationId(), host);
        }
        locks.application(submitted.applicationId());
        var open = translator.open(submitted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        commands.send(open, Actor.SYSTEM, envelope.id());
        links.opened(submitted.applicationId(), envelope.id());
    }

    /** A draft that was taken back was never verified: there is nothing to close. */
    private void close(String applicationId, Reason reason, Instant at, Envelope envelope) {
        if (!histories.of(applicationId).isEmpty()) {
            commands.send(new CloseVerification(applicationId, reason, at), Actor.SYSTEM, envelope.id());
        }
    }

    /** An answer that nobody asked for through this service, for example before the case was taken in, changes no term. */
    private void remarksAnswered(RemarksAnsweredV1 answered, Envelope envelope) {
        if (!histories.of(answered.applicationId()).isEmpty()) {
            commands.send(
                    new RecordRemarksAnswer(
                            answered.applicationId(),
                            answered.answer(),
                            LocalDate.ofInstant(answered.answeredAt(), zone),
                            answered.answeredAt()),
                    Actor.SYSTEM,
                    envelope.id());
        }
    }

    private void decided(String applicationId, Decision decision, Instant at, Envelope envelope) {
        commands.send(new RecordDecision(applicationId, decision, at), Actor.SYSTEM, envelope.id());
    }
}
