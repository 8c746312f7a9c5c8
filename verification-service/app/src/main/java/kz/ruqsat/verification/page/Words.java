package kz.ruqsat.verification.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.EvidenceKind;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Policies;
import kz.ruqsat.verification.requirement.Policy;
import org.jspecify.annotations.Nullable;

/** Codes, facts and values in the words of one reader. */
record Words(Messages messages, Dates dates, Catalogue catalogue, Language language) {

    private static final String POLICY = "policy.";

    String text(String key) {
        return messages.text(language, key);
    }

    String text(String key, Map<String, ?> arguments) {
        return messages.text(language, key, arguments);
    }

    String in(Texts texts) {
        return texts.in(language);
    }

    /** The word for a code of this kind; the code itself where nobody has written a word for it. */
    public String word(String kind, String code) {
        var key = kind + "." + code;
        return messages.has(language, key) ? text(key) : code;
    }

    public String evidence(String kind) {
        return Arrays.stream(EvidenceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> in(catalogue.vocabulary().name(one)))
                .orElse(kind);
    }

    /** What a step of a trace is about: a fact, an open reading, a row or a track. */
    String about(String path) {
        return fact(path)
                .map(fact -> in(catalogue.vocabulary().name(fact)))
                .or(() -> policy(path).map(setting -> in(setting.name())))
                .orElse(path);
    }

    String fact(Fact fact) {
        return in(catalogue.vocabulary().name(fact));
    }

    /** A value, or several of which any is meant. */
    String value(String values) {
        return Arrays.stream(values.split(" \\| ")).map(this::single).collect(Collectors.joining(", "));
    }

    String yesOrNo(boolean answer) {
        return text(answer ? "value.true" : "value.false");
    }

    @Nullable String decimal(@Nullable BigDecimal number, String unitKey) {
        return number == null ? null : number.toPlainString() + " " + text(unitKey);
    }

    String date(LocalDate date) {
        return dates.date(language, date);
    }

    private String single(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(LocalDate.parse(value));
        }
        boolean isEvidence = Arrays.stream(EvidenceKind.values())
                .anyMatch(kind -> kind.name().equals(value) && kind != EvidenceKind.OTHER);
        return isEvidence ? evidence(value) : word("value", value);
    }

    private static Optional<Fact> fact(String path) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.path().equals(path))
                .findFirst();
    }

    private Optional<Policies.Setting> policy(String path) {
        return Arrays.stream(Policy.values())
                .filter(policy -> path.equals(POLICY + policy.key()))
                .findFirst()
                .map(policy -> catalogue.policies().settings().get(policy));
    }
}
