package kz.ruqsat.application.contract;

import java.time.Instant;
import java.util.List;

/** The applicant answered the remarks; facts and documents are those in force from now on. */
public record RemarksAnsweredV1(
        String applicationId, String answer, List<DocumentV1> documents, FactsV1 facts, Instant answeredAt) {}
