package kz.ruqsat.application.contract;

import java.time.Instant;
import java.util.List;

/** An application was submitted and its receipt given. Subtype: I or II; language: kk, ru or en; portal: the client that submitted. */
public record ApplicationSubmittedV1(
        String applicationId,
        String number,
        String subtype,
        ApplicantV1 applicant,
        String language,
        String portal,
        FactsV1 facts,
        List<DocumentV1> documents,
        Instant receivedAt,
        String contentHash) {}
