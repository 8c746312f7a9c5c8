package kz.ruqsat.application.casefile;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.application.Document;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one application at one moment, folded from its events.
 *
 * @param version sequence number of the last event
 * @param warnings codes of what was accepted although it looks wrong
 * @param outcome what the verification told, null until it did or when an answer made it void
 * @param proposal what one person proposed and another has not decided yet
 */
public record ApplicationFile(
        String id,
        long version,
        ApplicationState state,
        String subtype,
        Applicant applicant,
        String language,
        String portal,
        Facts facts,
        List<FiledDocument> documents,
        List<String> warnings,
        @Nullable Submission submission,
        List<Answer> answers,
        @Nullable String outcome,
        @Nullable ProposedDecision proposal,
        @Nullable Decision decision,
        Instant draftedAt,
        Instant changedAt) {

    public ApplicationFile {
        documents = List.copyOf(documents);
        warnings = List.copyOf(warnings);
        answers = List.copyOf(answers);
    }

    /** A document, and whether it was put forward with the submission or an answer, or still waits for that. */
    public record FiledDocument(Document document, Instant attachedAt, boolean putForward) {}

    public record Submission(String number, Instant receivedAt, String contentHash) {}

    public record Answer(String text, Instant answeredAt) {}

    /** What is proposed; the ground is null for an approval. */
    public record ProposedDecision(String by, @Nullable RefusalGround ground, Instant at) {}

    /** What was decided; the ground is null for an approval. */
    public record Decision(
            String proposedBy, String approvedBy, @Nullable RefusalGround ground, Instant at) {}

    /** The documents that are part of the file. */
    public List<Document> documentsPutForward() {
        return documents.stream()
                .filter(FiledDocument::putForward)
                .map(FiledDocument::document)
                .toList();
    }

    /** The number given with the receipt; only a draft has none. */
    public String number() {
        if (submission == null) {
            throw new IllegalStateException("not submitted: " + id);
        }
        return submission.number();
    }
}
