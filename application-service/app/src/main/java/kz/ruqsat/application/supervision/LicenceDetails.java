package kz.ruqsat.application.supervision;

import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.HolderChange;
import kz.ruqsat.application.licence.LicenceDecision;
import kz.ruqsat.application.licence.LicenceFile;
import kz.ruqsat.application.licence.LicenceGround;
import kz.ruqsat.application.licence.LicenceProposal;
import kz.ruqsat.application.licence.LicenceState.Suspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
import kz.ruqsat.application.supervision.LicenceDetail.ChangeView;
import kz.ruqsat.application.supervision.LicenceDetail.GroundView;
import kz.ruqsat.application.supervision.LicenceDetail.ProposalView;
import kz.ruqsat.application.supervision.LicenceDetail.SuspensionView;
import kz.ruqsat.application.supervision.LicenceDetail.TerminationView;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Makes the view of a licence, with the words of the code list. */
class LicenceDetails {

    private final LicenceGrounds grounds;

    LicenceDetails(LicenceGrounds grounds) {
        this.grounds = grounds;
    }

    LicenceDetail of(LicenceFile file, Actor reader) {
        var view = file.view();
        var state = file.state();
        var ground = file.document().ground();
        return new LicenceDetail(
                view.number(),
                view.issuedOn(),
                view.validUntil(),
                view.state(),
                view.subtype(),
                view.holder(),
                view.applicationId(),
                view.issuedAt(),
                view.suspendedFrom(),
                view.suspendedUntil(),
                view.terminatedFrom(),
                view.replaces(),
                view.replacedBy(),
                state.lastSuspension().map(this::of).orElse(null),
                of(state.terminated()),
                ground == null ? null : of(Kind.REISSUE, ground),
                ApplicationFiles.seesAll(reader) ? of(state.proposal()) : null,
                file.changedAt());
    }

    /** The ground in words; one that the list no longer has is shown by its code. */
    GroundView of(Kind kind, LicenceGround ground) {
        return new GroundView(
                ground.code(),
                grounds.find(kind, ground.code())
                        .map(LicenceGrounds.Ground::text)
                        .orElseGet(() -> new Texts(ground.code(), ground.code(), ground.code())),
                ground.basis(),
                ground.note());
    }

    private SuspensionView of(Suspended suspended) {
        var decided = suspended.decided();
        var resumed = suspended.resumed();
        var early = resumed == null ? null : resumed.ground();
        return new SuspensionView(
                decided.from(),
                decided.months(),
                decided.lastDay(),
                of(Kind.SUSPENSION, decided.ground()),
                decided.proposedBy(),
                decided.approvedBy(),
                decided.decidedAt(),
                resumed == null ? null : resumed.resumedOn(),
                early == null ? null : of(Kind.RESUMPTION, early));
    }

    private @Nullable TerminationView of(@Nullable LicenceTerminated terminated) {
        return terminated == null
                ? null
                : new TerminationView(
                        terminated.from(),
                        of(Kind.TERMINATION, terminated.ground()),
                        terminated.proposedBy(),
                        terminated.approvedBy(),
                        terminated.decidedAt());
    }

    private @Nullable ProposalView of(@Nullable LicenceProposal proposal) {
        if (proposal == null) {
            return null;
        }
        var kind = kind(proposal.asks());
        var ground = of(kind, proposal.asks().ground());
        return switch (proposal.asks()) {
            case LicenceDecision.Suspension(var months, var from, var _) ->
                new ProposalView(kind.name(), months, from, null, ground, proposal.by(), proposal.at());
            case LicenceDecision.Resumption _ ->
                new ProposalView(kind.name(), null, null, null, ground, proposal.by(), proposal.at());
            case LicenceDecision.Termination(var from, var _) ->
                new ProposalView(kind.name(), null, from, null, ground, proposal.by(), proposal.at());
            case LicenceDecision.Reissue(var change, var _) ->
                new ProposalView(kind.name(), null, null, of(change), ground, proposal.by(), proposal.at());
        };
    }

    private static ChangeView of(HolderChange change) {
        return new ChangeView(change.kind(), change.identifier(), change.name(), change.address());
    }

    private static Kind kind(LicenceDecision asks) {
        return switch (asks) {
            case LicenceDecision.Suspension _ -> Kind.SUSPENSION;
            case LicenceDecision.Resumption _ -> Kind.RESUMPTION;
            case LicenceDecision.Termination _ -> Kind.TERMINATION;
            case LicenceDecision.Reissue _ -> Kind.REISSUE;
        };
    }
}
