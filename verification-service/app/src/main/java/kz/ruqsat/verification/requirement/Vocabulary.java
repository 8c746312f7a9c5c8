package kz.ruqsat.verification.requirement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Texts;

/** Names of facts and evidence and the reasons that all rows share, in the three languages; every one must be there. */
public record Vocabulary(Map<Fact, Texts> facts, Map<EvidenceKind, Texts> evidence, Map<ReasonCode, Texts> reasons) {

    public Vocabulary {
        facts = complete(facts, Fact.values());
        evidence = complete(evidence, EvidenceKind.values());
        reasons = complete(reasons, ReasonCode.values());
    }

    public Texts name(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    public Texts name(EvidenceKind kind) {
        return Objects.requireNonNull(evidence.get(kind));
    }

    public RowFinding.Reason reason(ReasonCode code) {
        return new RowFinding.Reason(code, Objects.requireNonNull(reasons.get(code)));
    }

    RowFinding.Reason reasonWithGaps(ReasonCode code, Collection<Gap> gaps, Policies policies) {
        return filled(
                code, "{gaps}", gaps.stream().map(gap -> name(gap, policies)).toList());
    }

    RowFinding.Reason reasonWithEvidence(ReasonCode code, Collection<EvidenceKind> kinds) {
        return filled(code, "{evidence}", kinds.stream().map(this::name).toList());
    }

    private Texts name(Gap gap, Policies policies) {
        return switch (gap) {
            case Gap.Missing(var fact) -> name(fact);
            case Gap.Open(var policy) -> policies.setting(policy).name();
        };
    }

    private RowFinding.Reason filled(ReasonCode code, String place, List<Texts> names) {
        Texts texts = reason(code).texts();
        return new RowFinding.Reason(
                code,
                new Texts(
                        texts.kk().replace(place, joined(names, Texts::kk)),
                        texts.ru().replace(place, joined(names, Texts::ru)),
                        texts.en().replace(place, joined(names, Texts::en))));
    }

    private static String joined(List<Texts> names, Function<Texts, String> language) {
        return names.stream().map(language).distinct().collect(Collectors.joining("; "));
    }

    private static <K> Map<K, Texts> complete(Map<K, Texts> texts, K[] keys) {
        for (K key : keys) {
            if (!texts.containsKey(key)) {
                throw new IllegalArgumentException("no words for " + key);
            }
        }
        return Map.copyOf(texts);
    }
}
