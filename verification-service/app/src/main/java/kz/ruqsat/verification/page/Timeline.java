package kz.ruqsat.verification.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.ApplicationDecided;
import kz.ruqsat.verification.verification.CompletenessConfirmed;
import kz.ruqsat.verification.verification.HostLicenceChanged;
import kz.ruqsat.verification.verification.InquiryAnswered;
import kz.ruqsat.verification.verification.InquiryDropped;
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
import kz.ruqsat.verification.verification.RequirementAssessed;
import kz.ruqsat.verification.verification.RequirementReevaluated;
import kz.ruqsat.verification.verification.RequirementState;
import kz.ruqsat.verification.verification.VerificationClosed;
import kz.ruqsat.verification.verification.VerificationConcluded;
import kz.ruqsat.verification.verification.VerificationEvent;
import kz.ruqsat.verification.verification.VerificationOpened;
import kz.ruqsat.verification.verification.VerificationRebased;

/** What happened to a verification, in words, the newest first. */
record Timeline(Words words) {

    /** One entry; kind: its look. */
    record Entry(Instant at, String title, String text, String kind) {}

    List<Entry> of(List<Recorded> history) {
        return history.reversed().stream().map(this::entry).toList();
    }

    private Entry entry(Recorded recorded) {
        var event = (VerificationEvent) recorded.event();
        return new Entry(
                recorded.recordedAt(),
                words.text("verification.event." + recorded.type()),
                sentence(event) + " " + by(recorded),
                kind(event));
    }

    private String sentence(VerificationEvent event) {
        return switch (event) {
            case VerificationOpened opened ->
                words.text("verification.event.opened", Map.of("edition", opened.edition()));
            case CompletenessConfirmed confirmed -> words.text("completeness.by." + confirmed.by());
            case RequirementAssessed assessed ->
                requirement(assessed.requirement(), assessed.state(), words.in(assessed.reason()));
            case RequirementReevaluated reevaluated -> {
                var found = reevaluated.requirement();
                yield requirement(found.id(), reevaluated.standsAs(), words.in(found.reason()));
            }
            case VerificationRebased rebased ->
                words.text(
                        "verification.rebased",
                        Map.of(
                                "from",
                                rebased.fromEdition(),
                                "to",
                                rebased.edition(),
                                "reason",
                                words.in(rebased.reason()),
                                "kept",
                                rebased.kept().size()));
            case VerificationConcluded concluded -> words.text("outcome." + concluded.outcome()) + ".";
            case VerificationClosed closed -> words.text("closed." + closed.reasonCode()) + ".";
            case ApplicationDecided decided -> words.text("decision." + decided.decision()) + ".";
            case LicenceLinked linked ->
                words.text("licence.told", Map.of("number", linked.number(), "date", linked.issuedOn()));
            case PoolSwitchKnown known -> words.text("switch.told." + known.source(), Map.of("date", known.on()));
            case PoolSwitchReportReceived report ->
                words.text("switch.reported", Map.of("date", report.switchedOn(), "at", report.reportedAt()));
            case PoolSwitchCorrectionReceived corrected ->
                words.text(
                        corrected.supersedes() == null ? "switch.corrected" : "switch.corrected.counted",
                        Map.of("date", corrected.on(), "reason", corrected.reason()));
            case PoolSwitchTakenBack takenBack -> words.text("switch.takenBack." + takenBack.reasonCode());
            case InquiryOpened asked ->
                words.text(
                        "inquiry.opened." + asked.kind(),
                        Map.of("addressee", asked.addressee() == null ? "" : asked.addressee(), "text", asked.text()));
            case InquiryAnswered answered -> words.text("inquiry.answered." + answered.outcome());
            case InquiryUnanswered silence -> words.text("inquiry.unanswered." + silence.meaning());
            case InquiryDropped dropped -> words.text("inquiry.dropped");
            case LicenceSuspensionKnown suspended ->
                words.text("suspension.told", Map.of("from", suspended.from(), "until", suspended.lastDay()));
            case LicenceResumptionKnown resumed ->
                words.text(
                        resumed.early() ? "resumption.told.early" : "resumption.told",
                        Map.of("date", resumed.resumedOn()));
            case LicenceEndKnown end -> words.text("licence.end.told", Map.of("date", end.from()));
            case LicenceDocumentReplaced document ->
                words.text(
                        "licence.document.told",
                        Map.of(
                                "number",
                                document.number(),
                                "date",
                                document.issuedOn(),
                                "old",
                                document.replacedNumber()));
            case HostLicenceChanged changed ->
                words.text(
                        "host.told." + changed.change(),
                        Map.of(
                                "number",
                                changed.hostNumber(),
                                "from",
                                changed.from(),
                                "until",
                                changed.until() == null ? changed.from() : changed.until()));
            case PoolLossKnown lost ->
                words.text(
                        "loss.told",
                        Map.of("date", lost.from(), "basis", lost.basis(), "workingDays", lost.workingDays()));
            case PoolLossAnswered answered -> words.text("loss.answered", Map.of("at", answered.reportedAt()));
        };
    }

    private String requirement(String id, String state, String reason) {
        return words.text(
                "requirement.told",
                Map.of("row", id, "state", words.text("requirement.state." + state), "reason", reason));
    }

    private String by(Recorded recorded) {
        var actor = recorded.metadata()
                .getOrDefault(ActorMetadata.ACTOR, Actor.SYSTEM.id())
                .toString();
        return words.text(
                "verification.by",
                Map.of("actor", Actor.SYSTEM.id().equals(actor) ? words.text("verification.system") : actor));
    }

    private static String kind(VerificationEvent event) {
        return switch (event) {
            case RequirementAssessed assessed -> Look.of(RequirementState.valueOf(assessed.state()));
            case VerificationConcluded concluded ->
                Outcome.valueOf(concluded.outcome()) == Outcome.ALL_MET ? "fulfilled" : "lapsed";
            case ApplicationDecided decided -> "fulfilled";
            case VerificationClosed closed -> "paused";
            case VerificationOpened opened -> "neutral";
            case CompletenessConfirmed confirmed -> "fulfilled";
            case RequirementReevaluated reevaluated -> "neutral";
            case VerificationRebased rebased -> "due-soon";
            case LicenceLinked linked -> "fulfilled";
            case PoolSwitchKnown known -> "due-soon";
            case PoolSwitchReportReceived report -> "fulfilled";
            case PoolSwitchCorrectionReceived corrected -> "due-soon";
            case PoolSwitchTakenBack takenBack -> "cancelled";
            case InquiryOpened asked -> "due-soon";
            case InquiryAnswered answered -> "fulfilled";
            case InquiryUnanswered silence -> "lapsed";
            case InquiryDropped dropped -> "cancelled";
            case LicenceSuspensionKnown suspended -> "paused";
            case LicenceResumptionKnown resumed -> "fulfilled";
            case LicenceEndKnown end -> "lapsed";
            case LicenceDocumentReplaced document -> "neutral";
            case HostLicenceChanged changed -> "due-soon";
            case PoolLossKnown lost -> "due-soon";
            case PoolLossAnswered answered -> "fulfilled";
        };
    }
}
