package kz.ruqsat.application.reason;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The grounds on which licences are decided upon, with their texts and where each comes from; data, not code. Most of
 * them stand in rules whose text is not known here, so that the list can be changed without the code.
 *
 * @param grounds by the kind of decision, in the order in which they are offered
 */
public record LicenceGrounds(Map<Kind, List<Ground>> grounds) {

    /** What can be decided. */
    public enum Kind {
        SUSPENSION,
        RESUMPTION,
        TERMINATION,
        REISSUE
    }

    /**
     * One ground.
     *
     * @param basis which act it is taken from
     * @param changes what of the holder a new document may say otherwise on this ground; absent for other decisions
     */
    public record Ground(
            String code, Texts text, Texts basis, @Nullable List<String> changes) {

        public Ground {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }

        /** Never null. */
        @Override
        public List<String> changes() {
            return java.util.Objects.requireNonNull(changes);
        }
    }

    public LicenceGrounds {
        var all = new EnumMap<Kind, List<Ground>>(Kind.class);
        for (var kind : Kind.values()) {
            var some = List.copyOf(grounds.getOrDefault(kind, List.of()));
            if (some.isEmpty() || some.stream().map(Ground::code).distinct().count() != some.size()) {
                throw new IllegalArgumentException("grounds missing or twice in the code list: " + kind);
            }
            all.put(kind, some);
        }
        grounds = java.util.Collections.unmodifiableMap(all);
    }

    public List<Ground> of(Kind kind) {
        return java.util.Objects.requireNonNull(grounds.get(kind));
    }

    public Optional<Ground> find(Kind kind, String code) {
        return of(kind).stream().filter(ground -> ground.code().equals(code)).findFirst();
    }
}
