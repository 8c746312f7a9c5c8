package kz.ruqsat.pool.effect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.ruqsat.pool.pool.ChangeKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code accreditation-effects.yml} says. A file that says something unintelligible stops the start. */
record EffectRules(Map<ChangeKind, EffectRule> rules) {

    private static final String FILE = "/accreditation-effects.yml";
    private static final Set<ChangeKind> BY_WHICH_A_POOL_IS_LOST =
            Set.of(ChangeKind.SUSPENDED, ChangeKind.WITHDRAWN, ChangeKind.EXPIRED);
    private static final Set<String> KINDS = Set.of("POOL_SWITCH_NOTICE");
    private static final Set<String> OF_A_RULE = Set.of("notice", "obligation", "openInLaw", "reason");
    private static final Set<String> OF_A_TERM = Set.of("kind", "workingDays", "countedFrom");

    EffectRules {
        rules = Map.copyOf(rules);
        if (!rules.keySet().equals(BY_WHICH_A_POOL_IS_LOST)) {
            throw new IllegalArgumentException(FILE + " speaks of " + rules.keySet());
        }
    }

    EffectRule of(ChangeKind kind) {
        return Objects.requireNonNull(rules.get(kind), () -> "no rule for " + kind);
    }

    static EffectRules load() {
        try (InputStream file = Objects.requireNonNull(EffectRules.class.getResourceAsStream(FILE), FILE)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EffectRules read(InputStream file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(options)).load(file);
        var rules = new EnumMap<ChangeKind, EffectRule>(ChangeKind.class);
        written.forEach((kind, said) -> rules.put(ChangeKind.valueOf(kind), rule(kind, said)));
        return new EffectRules(rules);
    }

    private static EffectRule rule(String kind, Map<String, Object> said) {
        requireKnown(kind, said, OF_A_RULE);
        return new EffectRule(
                text(kind, said, "notice"),
                said.get("obligation") instanceof Map<?, ?> term ? term(kind, term) : null,
                Boolean.parseBoolean(text(kind, said, "openInLaw")),
                text(kind, said, "reason"));
    }

    private static EffectRule.Term term(String kind, Map<?, ?> said) {
        requireKnown(kind, said, OF_A_TERM);
        var obligation = text(kind, said, "kind");
        int workingDays = Integer.parseInt(text(kind, said, "workingDays"));
        if (!KINDS.contains(obligation) || workingDays < 1) {
            throw new IllegalArgumentException(FILE + ": " + kind + " has no valid obligation");
        }
        return new EffectRule.Term(
                obligation, workingDays, EffectRule.CountedFrom.valueOf(text(kind, said, "countedFrom")));
    }

    private static void requireKnown(String kind, Map<?, ?> said, Set<String> known) {
        if (!known.containsAll(said.keySet())) {
            throw new IllegalArgumentException(FILE + ": " + kind + " says something unknown among " + said.keySet());
        }
    }

    private static String text(String kind, Map<?, ?> said, String key) {
        @Nullable Object value = said.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(FILE + ": " + kind + " has no " + key);
        }
        return value.toString();
    }
}
