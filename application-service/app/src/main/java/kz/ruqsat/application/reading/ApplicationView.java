package kz.ruqsat.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.casefile.ApplicationFile.Answer;
import kz.ruqsat.application.receipt.Receipt;
import kz.ruqsat.application.verification.VerificationStatus;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An application as the interface shows it.
 *
 * @param verification null until the verification service has told of it
 * @param proposal what is proposed and not decided; not shown to portals
 */
public record ApplicationView(
        String id,
        @Nullable String number,
        String state,
        String subtype,
        Applicant applicant,
        String language,
        Facts facts,
        List<DocumentView> documents,
        List<Warning> warnings,
        @Nullable Receipt receipt,
        List<Answer> answers,
        @Nullable VerificationStatus verification,
        @Nullable ProposalView proposal,
        @Nullable DecisionView decision,
        @Nullable LicenceSummary licence,
        Instant draftedAt,
        Instant changedAt) {

    /** What was accepted although it looks wrong. */
    public record Warning(String pointer, String code) {}

    /** A document without its bytes; {@code putForward} is false while it waits for the submission or next answer. */
    public record DocumentView(
            String documentId,
            String requirement,
            String kind,
            String fileName,
            String sha256,
            String mediaType,
            long size,
            Instant attachedAt,
            boolean putForward) {}

    /** Kind: {@code APPROVAL} or {@code REFUSAL}. */
    public record ProposalView(
            String kind,
            @Nullable String legalPoint,
            String reasonCode,
            @Nullable Texts reason,
            @Nullable Name note,
            String proposedBy,
            Instant proposedAt) {}

    /** Kind: {@code APPROVED} or {@code REFUSED}. */
    public record DecisionView(
            String kind,
            @Nullable String legalPoint,
            String reasonCode,
            @Nullable Texts reason,
            @Nullable Name note,
            String proposedBy,
            String approvedBy,
            Instant decidedAt) {}

    public record LicenceSummary(String number, LocalDate issuedOn, LocalDate validUntil, String state) {}
}
