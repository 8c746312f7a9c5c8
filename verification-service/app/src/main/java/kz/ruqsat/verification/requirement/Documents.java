package kz.ruqsat.verification.requirement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the question knows about documents. */
public sealed interface Documents {

    /** Only the facts are asked about: nobody had the opportunity to attach anything. */
    record NotAsked() implements Documents {}

    /** The kinds attached, by the id of the row for which they were attached. */
    record Attached(Map<String, Set<EvidenceKind>> kinds) implements Documents {

        public Attached {
            kinds = kinds.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        }

        Set<EvidenceKind> to(String row) {
            return kinds.getOrDefault(row, Set.of());
        }
    }
}
