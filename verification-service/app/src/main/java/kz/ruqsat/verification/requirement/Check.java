package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A check as asked for.
 *
 * @param on the day whose edition is asked, null for today
 * @param accreditedPoolsExist what the caller supposes, null to ask the register
 */
record Check(
        @Nullable LocalDate on,
        Subtype subtype,
        Facts facts,
        @Nullable Boolean accreditedPoolsExist,
        Documents documents) {

    private record Attachment(
            @Nullable String requirement, @Nullable EvidenceKind kind) {}

    /** Reads all of it before it complains, so that the caller sees every fault at once. */
    static Check read(JsonNode body) {
        var violations = new ArrayList<Violation>();
        var request = new JsonPlace(body, "", violations);
        request.only("on", "subtype", "facts", "documents");
        LocalDate on = request.date("on");
        Subtype subtype = request.required("subtype", () -> request.word("subtype", Subtype.class));
        Facts facts = request.required("facts", () -> request.object("facts", FactsReader::facts));
        Boolean poolsExist = request.object("facts", place -> place.flag("accreditedPoolsExist"));
        Documents documents = documents(request);
        if (subtype == null || facts == null || !violations.isEmpty()) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.copyOf(new java.util.LinkedHashSet<>(violations)))
                    .refused();
        }
        return new Check(on, subtype, facts, poolsExist, documents);
    }

    private static Documents documents(JsonPlace request) {
        if (!request.has("documents")) {
            return new Documents.NotAsked();
        }
        Map<String, Set<EvidenceKind>> kinds = new HashMap<>();
        for (Attachment attachment : request.list("documents", Check::attachment)) {
            if (attachment.requirement() != null && attachment.kind() != null) {
                kinds.computeIfAbsent(attachment.requirement(), row -> EnumSet.noneOf(EvidenceKind.class))
                        .add(attachment.kind());
            }
        }
        return new Documents.Attached(kinds);
    }

    private static Attachment attachment(JsonPlace place) {
        place.only("requirement", "kind");
        return new Attachment(
                place.required("requirement", () -> place.text("requirement")),
                place.required("kind", () -> place.word("kind", EvidenceKind.class)));
    }
}
