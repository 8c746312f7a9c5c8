package kz.ruqsat.example;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The terms that an application shows. */
final class Terms {

    private Terms() {}

    static Optional<JsonNode> ofKind(Answer application, String kind) {
        return application
                .json()
                .path("verification")
                .path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst();
    }

    static Optional<String> statusOf(Answer application, String kind) {
        return ofKind(application, kind).map(term -> term.path("status").asString());
    }
}
