package kz.ruqsat.application.publication;

import static java.util.Objects.requireNonNull;

import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.application.contract.TextsV1;
import kz.ruqsat.application.licence.LicenceGround;
import kz.ruqsat.application.licence.LicenceReissued;
import kz.ruqsat.application.licence.LicenceResumed;
import kz.ruqsat.application.licence.LicenceState;
import kz.ruqsat.application.licence.LicenceSuspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.publishing.Publications.Context;
import org.jspecify.annotations.Nullable;

/** What others get to see of the life of a licence after its issue: each message says whose licence it is about. */
record LicenceMessages(LicenceGrounds grounds) {

    LicenceSuspendedV1 suspended(LicenceSuspended event, Context context) {
        var of = LicenceState.of(context.history().get()).orElseThrow();
        return new LicenceSuspendedV1(
                event.licenceId(),
                of.document().number(),
                of.document().issuedOn(),
                of.issued().validUntil(),
                of.issued().subtype(),
                of.issued().applicationId(),
                Contract.applicant(of.document().holder()),
                of.issued().language(),
                of.issued().portal(),
                event.suspensionId(),
                event.from(),
                event.months(),
                event.lastDay(),
                event.ground().code(),
                text(Kind.SUSPENSION, event.ground()),
                event.ground().basis(),
                note(event.ground()),
                event.proposedBy(),
                event.approvedBy(),
                event.decidedAt());
    }

    LicenceResumedV1 resumed(LicenceResumed event, Context context) {
        var of = LicenceState.of(context.history().get()).orElseThrow();
        var ground = event.ground();
        return new LicenceResumedV1(
                event.licenceId(),
                of.document().number(),
                of.document().issuedOn(),
                of.issued().validUntil(),
                of.issued().subtype(),
                of.issued().applicationId(),
                Contract.applicant(of.document().holder()),
                of.issued().language(),
                of.issued().portal(),
                event.suspensionId(),
                event.resumedOn(),
                ground == null ? "TERM_PASSED" : "DECISION",
                ground == null ? null : ground.code(),
                ground == null ? null : text(Kind.RESUMPTION, ground),
                ground == null ? null : ground.basis(),
                ground == null ? null : note(ground),
                event.proposedBy(),
                event.approvedBy(),
                event.resumedAt());
    }

    LicenceTerminatedV1 terminated(LicenceTerminated event, Context context) {
        var of = LicenceState.of(context.history().get()).orElseThrow();
        return new LicenceTerminatedV1(
                event.licenceId(),
                of.document().number(),
                of.document().issuedOn(),
                of.issued().validUntil(),
                of.issued().subtype(),
                of.issued().applicationId(),
                Contract.applicant(of.document().holder()),
                of.issued().language(),
                of.issued().portal(),
                event.from(),
                event.ground().code(),
                text(Kind.TERMINATION, event.ground()),
                event.ground().basis(),
                note(event.ground()),
                event.proposedBy(),
                event.approvedBy(),
                event.decidedAt());
    }

    LicenceReissuedV1 reissued(LicenceReissued event, Context context) {
        var of = LicenceState.of(context.history().get()).orElseThrow();
        return new LicenceReissuedV1(
                event.licenceId(),
                event.number(),
                event.issuedOn(),
                of.issued().validUntil(),
                of.issued().subtype(),
                of.issued().applicationId(),
                Contract.applicant(event.holder()),
                of.issued().language(),
                of.issued().portal(),
                Contract.licence(event.replaced()),
                event.ground().code(),
                text(Kind.REISSUE, event.ground()),
                event.ground().basis(),
                note(event.ground()),
                event.proposedBy(),
                event.approvedBy(),
                event.decidedAt());
    }

    private TextsV1 text(Kind kind, LicenceGround ground) {
        var text = grounds.find(kind, ground.code())
                .map(LicenceGrounds.Ground::text)
                .orElseGet(() -> new Texts(ground.code(), ground.code(), ground.code()));
        return new TextsV1(text.kk(), text.ru(), text.en());
    }

    private static @Nullable NameV1 note(LicenceGround ground) {
        return ground.note() == null ? null : Contract.name(requireNonNull(ground.note()));
    }
}
