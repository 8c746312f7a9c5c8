package kz.ruqsat.verification.saga;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.FulfilObligation;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.verification.verification.ApplicationDecided;
import kz.ruqsat.verification.verification.CompletenessConfirmed;
import kz.ruqsat.verification.verification.LicenceLinked;
import kz.ruqsat.verification.verification.Outcome;
import kz.ruqsat.verification.verification.PoolSwitchKnown;
import kz.ruqsat.verification.verification.PoolSwitchReportReceived;
import kz.ruqsat.verification.verification.RequirementAssessed;
import kz.ruqsat.verification.verification.RequirementReevaluated;
import kz.ruqsat.verification.verification.VerificationClosed;
import kz.ruqsat.verification.verification.VerificationConcluded;
import kz.ruqsat.verification.verification.VerificationEvent;
import kz.ruqsat.verification.verification.VerificationOpened;
import kz.ruqsat.verification.verification.VerificationRebased;

/**
 * What follows from an event. Needs nothing but the event and the terms: what the process remembers are the obligations
 * themselves, which answer a repeated or late command with "nothing to do".
 */
record Reactions(TermPolicy terms, EditionTerms editions) {

    static final String INCOMPLETE = "PACKAGE_INCOMPLETE";
    static final String DECIDED = "APPLICATION_DECIDED";

    List<Effect> react(VerificationEvent event) {
        return switch (event) {
            case VerificationOpened opened ->
                List.of(arm(opened, ObligationKind.COMPLETENESS_CHECK), arm(opened, ObligationKind.DECISION));
            case CompletenessConfirmed confirmed ->
                List.of(fulfil(confirmed.applicationId(), ObligationKind.COMPLETENESS_CHECK, confirmed.confirmedAt()));
            case VerificationConcluded concluded -> concluded(concluded);
            case ApplicationDecided decided ->
                List.of(
                        fulfil(decided.applicationId(), ObligationKind.DECISION, decided.decidedAt()),
                        cancel(decided.applicationId(), ObligationKind.COMPLETENESS_CHECK, DECIDED));
            case VerificationClosed closed ->
                List.of(
                        cancel(closed.applicationId(), ObligationKind.COMPLETENESS_CHECK, closed.reasonCode()),
                        cancel(closed.applicationId(), ObligationKind.DECISION, closed.reasonCode()));
            case PoolSwitchKnown known -> List.of(arm(known));
            case PoolSwitchReportReceived report ->
                List.of(new Effect.Fulfil(
                        new FulfilObligation(ObligationIds.ofSwitch(report.switchId()), report.reportedAt())));
            case RequirementAssessed assessed -> List.of();
            case RequirementReevaluated reevaluated -> List.of();
            case VerificationRebased rebased -> List.of();
            case LicenceLinked linked -> List.of();
        };
    }

    /** Refusing further consideration is what the completeness check is for; then nothing is left to decide. */
    private static List<Effect> concluded(VerificationConcluded concluded) {
        return switch (Outcome.valueOf(concluded.outcome())) {
            case INCOMPLETE ->
                List.of(
                        fulfil(concluded.applicationId(), ObligationKind.COMPLETENESS_CHECK, concluded.concludedAt()),
                        cancel(concluded.applicationId(), ObligationKind.DECISION, INCOMPLETE));
            case ALL_MET, NOT_ALL_MET -> List.of();
        };
    }

    private Effect arm(VerificationOpened opened, ObligationKind kind) {
        return arm(
                ObligationIds.ofApplication(opened.applicationId(), kind),
                kind,
                Subject.application(opened.applicationId()),
                opened.filing().subtype(),
                opened.filing().acceptedOn(),
                opened.edition());
    }

    private Effect arm(PoolSwitchKnown known) {
        return arm(
                ObligationIds.ofSwitch(known.switchId()),
                ObligationKind.POOL_SWITCH_NOTICE,
                new Subject(known.applicationId(), known.licenceNumber(), known.licenceIssuedOn(), known.switchId()),
                known.subtype(),
                known.on(),
                known.requirementEdition());
    }

    private Effect arm(
            String id, ObligationKind kind, Subject subject, String subtype, LocalDate trigger, String edition) {
        var term = terms.term(kind);
        return new Effect.Arm(new ArmObligation(
                id,
                kind,
                term.party(),
                subject,
                term.legalPoint(subtype),
                trigger,
                editions.workingDays(kind, edition).orElse(term.workingDays()),
                edition));
    }

    private static Effect fulfil(String applicationId, ObligationKind kind, Instant at) {
        return new Effect.Fulfil(new FulfilObligation(ObligationIds.ofApplication(applicationId, kind), at));
    }

    private static Effect cancel(String applicationId, ObligationKind kind, String reasonCode) {
        return new Effect.Cancel(new CancelObligation(ObligationIds.ofApplication(applicationId, kind), reasonCode));
    }
}
