package kz.ruqsat.verification.saga;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.ClockRules;
import kz.ruqsat.verification.obligation.FulfilObligation;
import kz.ruqsat.verification.obligation.ObligationArmed;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.ObligationLapsed;
import kz.ruqsat.verification.obligation.Origin;
import kz.ruqsat.verification.obligation.PauseObligation;
import kz.ruqsat.verification.obligation.ResumeObligation;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.verification.obligation.TakeBackObligation;
import kz.ruqsat.verification.verification.ApplicationDecided;
import kz.ruqsat.verification.verification.CompletenessConfirmed;
import kz.ruqsat.verification.verification.HostLicenceChanged;
import kz.ruqsat.verification.verification.InquiryAnswered;
import kz.ruqsat.verification.verification.InquiryDropped;
import kz.ruqsat.verification.verification.InquiryKind;
import kz.ruqsat.verification.verification.InquiryOpened;
import kz.ruqsat.verification.verification.InquiryUnanswered;
import kz.ruqsat.verification.verification.LicenceDocumentReplaced;
import kz.ruqsat.verification.verification.LicenceEndKnown;
import kz.ruqsat.verification.verification.LicenceLinked;
import kz.ruqsat.verification.verification.LicenceResumptionKnown;
import kz.ruqsat.verification.verification.LicenceSuspensionKnown;
import kz.ruqsat.verification.verification.Outcome;
import kz.ruqsat.verification.verification.PoolLossAnswered;
import kz.ruqsat.verification.verification.PoolLossKnown;
import kz.ruqsat.verification.verification.PoolSwitchCorrectionReceived;
import kz.ruqsat.verification.verification.PoolSwitchKnown;
import kz.ruqsat.verification.verification.PoolSwitchReportReceived;
import kz.ruqsat.verification.verification.PoolSwitchTakenBack;
import kz.ruqsat.verification.verification.RecordSilence;
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
record Reactions(TermPolicy terms, EditionTerms editions, ClockRules clocks, ZoneId zone) {

    static final String INCOMPLETE = "PACKAGE_INCOMPLETE";
    static final String REMARKS_SENT = "REMARKS_SENT";
    private static final String NOT_KNOWN = "-";
    static final String NOTICE_CORRECTED = "NOTICE_CORRECTED";
    static final String DECIDED = "APPLICATION_DECIDED";
    static final String RESUMED = "LICENCE_RESUMED";
    static final String TERMINATED = "LICENCE_TERMINATED";

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
            // The term is armed in the transaction of this event: of many losses at once the process hears nothing new.
            case PoolLossKnown lost -> List.of();
            case PoolLossAnswered answered ->
                List.of(new Effect.Fulfil(
                        new FulfilObligation(ObligationIds.ofLoss(answered.lossId()), answered.reportedAt())));
            case PoolSwitchCorrectionReceived corrected -> corrected(corrected);
            case PoolSwitchTakenBack takenBack ->
                List.of(takeBack(takenBack.switchId(), takenBack.termOf(), takenBack.reasonCode()));
            case RequirementAssessed assessed -> List.of();
            case RequirementReevaluated reevaluated -> List.of();
            case VerificationRebased rebased -> List.of();
            case LicenceLinked linked -> List.of(arm(linked));
            case InquiryOpened asked -> asked(asked);
            case InquiryAnswered answered -> answered(answered);
            case InquiryUnanswered silence ->
                InquiryKind.valueOf(silence.kind()) == InquiryKind.REMARKS
                        ? List.of(resumeDecision(silence.applicationId(), silence.on()))
                        : List.of();
            case InquiryDropped dropped ->
                List.of(new Effect.Cancel(new CancelObligation(dropped.inquiryId(), dropped.reasonCode())));
            case LicenceSuspensionKnown suspended -> List.of(arm(suspended));
            case LicenceResumptionKnown resumed ->
                resumed.early() ? List.of(cancelSuspension(resumed.suspensionId(), RESUMED)) : List.of();
            case LicenceEndKnown end -> ended(end);
            case LicenceDocumentReplaced document -> List.of();
            case HostLicenceChanged changed -> List.of();
        };
    }

    /** The silence of whoever was asked belongs into the case: it may count as an answer. */
    List<Effect> react(ObligationLapsed lapsed, ObligationArmed armed) {
        var kind = ObligationKind.valueOf(armed.kind());
        var applicationId = armed.applicationId();
        return switch (kind) {
            case REMARKS_ANSWER, APPROVING_BODY_ANSWER, HEARING_OBJECTION ->
                applicationId == null
                        ? List.of()
                        : List.of(new Effect.Note(new RecordSilence(
                                applicationId,
                                lapsed.obligationId(),
                                terms.term(kind).silence(),
                                LocalDate.ofInstant(lapsed.dueAt(), zone),
                                lapsed.dueAt())));
            case COMPLETENESS_CHECK,
                    DECISION,
                    POOL_SWITCH_NOTICE,
                    MEMBERSHIP_MISMATCH,
                    LICENCE_EXPIRY,
                    SUSPENSION_END -> List.of();
        };
    }

    /** The clock of the decision stops on the day after the remarks, as terms begin on the day after an event. */
    private List<Effect> asked(InquiryOpened asked) {
        var kind = obligation(InquiryKind.valueOf(asked.kind()));
        var term = terms.term(kind);
        var arm = new Effect.Arm(new ArmObligation(
                asked.inquiryId(),
                kind,
                term.party(),
                Subject.application(asked.applicationId()),
                term.legalPoint(),
                asked.on(),
                term.workingDays(),
                asked.requirementEdition()));
        if (kind != ObligationKind.REMARKS_ANSWER) {
            return List.of(arm);
        }
        return List.of(
                arm,
                new Effect.Pause(new PauseObligation(
                        ObligationIds.ofApplication(asked.applicationId(), ObligationKind.DECISION),
                        clocks.pause(REMARKS_SENT).orElseThrow(),
                        asked.on().plusDays(1),
                        null,
                        Origin.PROCESS,
                        null)));
    }

    private static List<Effect> answered(InquiryAnswered answered) {
        var fulfil = new Effect.Fulfil(new FulfilObligation(answered.inquiryId(), answered.receivedAt()));
        return InquiryKind.valueOf(answered.kind()) == InquiryKind.REMARKS
                ? List.of(
                        fulfil,
                        resumeDecision(answered.applicationId(), answered.on().plusDays(1)))
                : List.of(fulfil);
    }

    private static Effect resumeDecision(String applicationId, LocalDate on) {
        return new Effect.Resume(new ResumeObligation(
                ObligationIds.ofApplication(applicationId, ObligationKind.DECISION),
                REMARKS_SENT,
                on,
                null,
                Origin.PROCESS,
                null));
    }

    private static ObligationKind obligation(InquiryKind kind) {
        return switch (kind) {
            case REMARKS -> ObligationKind.REMARKS_ANSWER;
            case APPROVING_BODY -> ObligationKind.APPROVING_BODY_ANSWER;
            case HEARING -> ObligationKind.HEARING_OBJECTION;
        };
    }

    /** Nothing is counted: a licence ends on the day that it names. */
    private Effect arm(LicenceLinked linked) {
        var term = terms.term(ObligationKind.LICENCE_EXPIRY);
        return new Effect.Arm(ArmObligation.until(
                ObligationIds.ofApplication(linked.applicationId(), ObligationKind.LICENCE_EXPIRY),
                ObligationKind.LICENCE_EXPIRY,
                term.party(),
                new Subject(linked.applicationId(), linked.number(), linked.issuedOn(), null),
                term.legalPoint(),
                linked.issuedOn(),
                linked.validUntil(),
                Objects.requireNonNullElse(linked.requirementEdition(), NOT_KNOWN)));
    }

    /** Nothing is counted: the decision itself names the last day. */
    private Effect arm(LicenceSuspensionKnown suspended) {
        var term = terms.term(ObligationKind.SUSPENSION_END);
        return new Effect.Arm(ArmObligation.until(
                ObligationIds.ofSuspension(suspended.suspensionId()),
                ObligationKind.SUSPENSION_END,
                term.party(),
                new Subject(suspended.applicationId(), suspended.licenceNumber(), suspended.licenceIssuedOn(), null),
                term.legalPoint(),
                suspended.from(),
                suspended.lastDay(),
                suspended.requirementEdition()));
    }

    /**
     * What was terminated expires no more, and a suspension that would have lasted longer is not ended by its clock. A
     * notice that is due stays due: the duty arose from a move that was made under the licence.
     */
    private static List<Effect> ended(LicenceEndKnown end) {
        var expiry = cancel(end.applicationId(), ObligationKind.LICENCE_EXPIRY, TERMINATED);
        var cutShort = end.suspensionCutShort();
        return cutShort == null ? List.of(expiry) : List.of(expiry, cancelSuspension(cutShort, TERMINATED));
    }

    private static Effect cancelSuspension(String suspensionId, String reasonCode) {
        return new Effect.Cancel(new CancelObligation(ObligationIds.ofSuspension(suspensionId), reasonCode));
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

    /** Another day of the move is another term; whether the notice was in time for it is judged by when it was first given. */
    private List<Effect> corrected(PoolSwitchCorrectionReceived corrected) {
        var supersedes = corrected.supersedes();
        if (supersedes == null) {
            return List.of();
        }
        var id = ObligationIds.ofSwitch(corrected.switchId(), corrected.correction());
        return List.of(
                takeBack(corrected.switchId(), supersedes, NOTICE_CORRECTED),
                arm(
                        id,
                        ObligationKind.POOL_SWITCH_NOTICE,
                        new Subject(
                                corrected.applicationId(),
                                corrected.licenceNumber(),
                                corrected.licenceIssuedOn(),
                                corrected.switchId()),
                        corrected.subtype(),
                        corrected.on(),
                        corrected.requirementEdition()),
                new Effect.Fulfil(new FulfilObligation(id, corrected.firstReportedAt())));
    }

    private static Effect takeBack(String switchId, int correction, String reasonCode) {
        return new Effect.TakeBack(new TakeBackObligation(ObligationIds.ofSwitch(switchId, correction), reasonCode));
    }

    private static Effect fulfil(String applicationId, ObligationKind kind, Instant at) {
        return new Effect.Fulfil(new FulfilObligation(ObligationIds.ofApplication(applicationId, kind), at));
    }

    private static Effect cancel(String applicationId, ObligationKind kind, String reasonCode) {
        return new Effect.Cancel(new CancelObligation(ObligationIds.ofApplication(applicationId, kind), reasonCode));
    }
}
