package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.DocumentV1;
import kz.ruqsat.verification.verification.Filing;
import kz.ruqsat.verification.verification.OpenVerification;
import kz.ruqsat.verification.verification.RequirementEvaluation;

/** An application that was submitted, as the command to verify it. */
final class SubmissionTranslator {

    private final RequirementEvaluation evaluation;
    private final AcceptanceDay acceptance;
    private final ZoneId zone;

    SubmissionTranslator(RequirementEvaluation evaluation, AcceptanceDay acceptance, ZoneId zone) {
        this.evaluation = evaluation;
        this.acceptance = acceptance;
        this.zone = zone;
    }

    OpenVerification open(ApplicationSubmittedV1 submitted, Instant now) {
        var filing = filing(submitted);
        var governing = evaluation.governing(filing.filedOn(), LocalDate.ofInstant(now, zone));
        return new OpenVerification(
                submitted.applicationId(), governing, filing, evaluation.evaluate(filing, governing), now);
    }

    private Filing filing(ApplicationSubmittedV1 submitted) {
        return new Filing(
                submitted.number(),
                submitted.subtype(),
                applicant(submitted.applicant()),
                submitted.language(),
                submitted.portal(),
                FactsTranslator.translate(submitted.facts()),
                documents(submitted.documents()),
                submitted.receivedAt(),
                LocalDate.ofInstant(submitted.receivedAt(), zone),
                acceptance.of(submitted.receivedAt()),
                submitted.contentHash());
    }

    private static Filing.Applicant applicant(ApplicantV1 applicant) {
        return new Filing.Applicant(
                applicant.kind(),
                applicant.identifier(),
                applicant.name().kk(),
                applicant.name().ru());
    }

    private static List<Filing.FiledDocument> documents(List<DocumentV1> documents) {
        return documents.stream()
                .map(document -> new Filing.FiledDocument(
                        document.documentId(),
                        document.requirement(),
                        document.kind(),
                        document.fileName(),
                        document.sha256(),
                        document.mediaType(),
                        document.size()))
                .toList();
    }
}
