package kz.ruqsat.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The application is held against the order in force, row by row. */
final class Examining {

    private static final Set<String> OPEN = Set.of("PENDING", "NEEDS_OFFICER");

    private Examining() {}

    static Done opened(Story story) throws InterruptedException {
        Answer answer = story.patience()
                .until(
                        "the verification of the application to be opened",
                        story::application,
                        one -> !requirements(one).isEmpty());
        return new Done(
                "verification",
                Map.of(
                        "edition",
                        verification(answer).path("edition").asString(),
                        "rows",
                        requirements(answer).size(),
                        "open",
                        open(answer).size()),
                "/verifications/" + story.applicationId());
    }

    /** Nothing to do for the officer when every row that applies has its evidence. */
    static Done complete(Story story) throws InterruptedException {
        boolean byOfficer = story.patience()
                .await(
                        "the term of the completeness check",
                        story::application,
                        one -> Terms.statusOf(one, "COMPLETENESS_CHECK"))
                .equals("RUNNING");
        if (byOfficer) {
            story.site()
                    .post(Client.OFFICER, verificationPath(story) + "/completeness", Map.of("outcome", "COMPLETE"))
                    .expect(201);
        }
        story.patience()
                .until(
                        "the completeness check to be done",
                        story::application,
                        one -> Terms.statusOf(one, "COMPLETENESS_CHECK").equals(Optional.of("FULFILLED")));
        return new Done(
                byOfficer ? "completeness.officer" : "completeness",
                Map.of(),
                "/verifications/" + story.applicationId());
    }

    static Done assess(Story story) throws InterruptedException {
        List<String> rows = open(story.application());
        for (String row : rows) {
            story.site()
                    .post(
                            Client.OFFICER,
                            verificationPath(story) + "/requirements/" + row + "/assessment",
                            Map.of(
                                    "outcome",
                                    "MET",
                                    "reasonCode",
                                    "CONFIRMED",
                                    "evidence",
                                    List.of(story.documents().get(row))))
                    .expect(201);
        }
        story.patience()
                .until(
                        "the application to learn that all requirements are met",
                        story::application,
                        one -> verification(one).path("outcome").asString("").equals("ALL_MET"));
        return new Done(
                "assessment", Map.of("rows", String.join(", ", rows)), "/verifications/" + story.applicationId());
    }

    private static String verificationPath(Story story) {
        return "/api/v1/verifications/" + story.applicationId();
    }

    private static JsonNode verification(Answer application) {
        return application.json().path("verification");
    }

    private static JsonNode requirements(Answer application) {
        return verification(application).path("requirements");
    }

    private static List<String> open(Answer application) {
        List<String> open = new ArrayList<>();
        for (JsonNode row : requirements(application)) {
            if (OPEN.contains(row.path("state").asString())) {
                open.add(row.path("id").asString());
            }
        }
        return open;
    }
}
