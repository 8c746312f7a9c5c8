package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.verification.requirement.Facts;

/**
 * The application as it was filed.
 *
 * @param filedOn the day in the authority's zone on which it was received
 * @param acceptedOn the working day on which it counts as received: terms begin after it
 * @param portal the client that submitted
 */
public record Filing(
        String number,
        String subtype,
        Applicant applicant,
        String language,
        String portal,
        Facts facts,
        List<FiledDocument> documents,
        Instant receivedAt,
        LocalDate filedOn,
        LocalDate acceptedOn,
        String contentHash) {

    public Filing {
        documents = List.copyOf(documents);
    }

    public Optional<FiledDocument> document(String documentId) {
        return documents.stream()
                .filter(document -> document.documentId().equals(documentId))
                .findFirst();
    }

    /**
     * Who applies.
     *
     * @param identifier BIN or IIN (personal data)
     * @param nameKk name in Kazakh (personal data of an individual entrepreneur)
     * @param nameRu name in Russian (personal data of an individual entrepreneur)
     */
    public record Applicant(String kind, String identifier, String nameKk, String nameRu) {

        /** First and last two digits, as lists show it. */
        public String maskedIdentifier() {
            return identifier.length() < 6
                    ? "••••"
                    : identifier.substring(0, 2) + "••••••••" + identifier.substring(identifier.length() - 2);
        }
    }

    /** A document by its content hash; the bytes stay with the application service. */
    public record FiledDocument(
            String documentId,
            String requirement,
            String kind,
            String fileName,
            String sha256,
            String mediaType,
            long size) {}
}
