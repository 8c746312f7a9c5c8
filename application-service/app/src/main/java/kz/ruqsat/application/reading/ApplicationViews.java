package kz.ruqsat.application.reading;

import java.time.Instant;
import kz.ruqsat.application.application.RefusalGround;
import kz.ruqsat.application.casefile.ApplicationFile;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.application.reading.ApplicationView.DecisionView;
import kz.ruqsat.application.reading.ApplicationView.DocumentView;
import kz.ruqsat.application.reading.ApplicationView.LicenceSummary;
import kz.ruqsat.application.reading.ApplicationView.ProposalView;
import kz.ruqsat.application.reading.ApplicationView.Warning;
import kz.ruqsat.application.reason.RefusalReasons;
import kz.ruqsat.application.receipt.Receipts;
import kz.ruqsat.application.verification.VerificationTable;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Makes the view of a file: the file itself, what the verification told, the licence, and the receipt. */
public class ApplicationViews {

    private final VerificationTable verifications;
    private final LicenceTable licences;
    private final Receipts receipts;
    private final RefusalReasons reasons;

    ApplicationViews(
            VerificationTable verifications, LicenceTable licences, Receipts receipts, RefusalReasons reasons) {
        this.verifications = verifications;
        this.licences = licences;
        this.receipts = receipts;
        this.reasons = reasons;
    }

    /** The view for somebody, as of the same moment as the file. */
    public ApplicationView of(ApplicationFile file, Actor reader, @Nullable Instant asOf) {
        var submission = file.submission();
        var licence = licences.ofApplication(file.id(), asOf).orElse(null);
        return new ApplicationView(
                file.id(),
                submission == null ? null : submission.number(),
                file.state().name(),
                file.subtype(),
                file.applicant(),
                file.language(),
                file.facts(),
                file.documents().stream().map(ApplicationViews::of).toList(),
                file.warnings().stream()
                        .map(code -> new Warning("/applicant/identifier", code))
                        .toList(),
                submission == null ? null : receipts.of(file.id(), submission),
                file.answers(),
                verifications
                        .of(file.id(), licence == null ? null : licence.number(), asOf)
                        .orElse(null),
                ApplicationFiles.seesAll(reader) ? proposal(file) : null,
                decision(file),
                licence == null
                        ? null
                        : new LicenceSummary(
                                licence.number(), licence.issuedOn(), licence.validUntil(), licence.state()),
                file.draftedAt(),
                file.changedAt());
    }

    private static DocumentView of(ApplicationFile.FiledDocument filed) {
        var document = filed.document();
        return new DocumentView(
                document.documentId(),
                document.requirement(),
                document.kind(),
                document.fileName(),
                document.sha256(),
                document.mediaType(),
                document.size(),
                filed.attachedAt(),
                filed.putForward());
    }

    private @Nullable ProposalView proposal(ApplicationFile file) {
        var proposed = file.proposal();
        if (proposed == null) {
            return null;
        }
        var ground = proposed.ground();
        return ground == null
                ? new ProposalView("APPROVAL", null, "ALL_MET", null, null, proposed.by(), proposed.at())
                : new ProposalView(
                        "REFUSAL",
                        ground.legalPoint(),
                        ground.reasonCode(),
                        reason(ground),
                        ground.note(),
                        proposed.by(),
                        proposed.at());
    }

    private @Nullable DecisionView decision(ApplicationFile file) {
        var taken = file.decision();
        if (taken == null) {
            return null;
        }
        var ground = taken.ground();
        return ground == null
                ? new DecisionView(
                        "APPROVED", null, "ALL_MET", null, null, taken.proposedBy(), taken.approvedBy(), taken.at())
                : new DecisionView(
                        "REFUSED",
                        ground.legalPoint(),
                        ground.reasonCode(),
                        reason(ground),
                        ground.note(),
                        taken.proposedBy(),
                        taken.approvedBy(),
                        taken.at());
    }

    private @Nullable Texts reason(RefusalGround ground) {
        return reasons.text(ground.reasonCode()).orElse(null);
    }
}
