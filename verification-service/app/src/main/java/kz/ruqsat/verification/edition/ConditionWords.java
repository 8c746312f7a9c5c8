package kz.ruqsat.verification.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Condition;
import kz.ruqsat.verification.requirement.Fact;

/** Conditions in words. */
public record ConditionWords(Messages messages, Catalogue catalogue) {

    public Texts of(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> words(condition, Map.of());
            case Condition.AllOf(var parts) -> words(condition, Map.of("parts", all(parts)));
            case Condition.AnyOf(var parts) -> words(condition, Map.of("parts", all(parts)));
            case Condition.Not(var part) -> words(condition, Map.of("part", of(part)));
            case Condition.Every(var each) -> words(condition, Map.of("part", of(each)));
            case Condition.Some(var each) -> words(condition, Map.of("part", of(each)));
            case Condition.OneOf(var fact, var options) ->
                words(
                        condition,
                        Map.of(
                                "fact",
                                name(fact),
                                "words",
                                joined(options.stream().map(this::value).toList(), ", ")));
            case Condition.IsTrue(var fact) -> words(condition, Map.of("fact", name(fact)));
            case Condition.Stated(var fact) -> words(condition, Map.of("fact", name(fact)));
            case Condition.AtLeast(var fact, var limit) ->
                words(condition, Map.of("fact", name(fact), "limit", limit.toPlainString()));
            case Condition.TotalAtLeast(var fact, var limit) ->
                words(condition, Map.of("fact", name(fact), "limit", limit.toPlainString()));
            case Condition.Before(var fact, var limit) -> words(condition, Map.of("fact", name(fact), "limit", limit));
            case Condition.Reading(var policy, var readings) ->
                words(
                        condition,
                        Map.of(
                                "policy",
                                catalogue.policies().setting(policy).name(),
                                "options",
                                joined(
                                        readings.entrySet().stream()
                                                .map(reading -> messages.texts(
                                                        "condition.option",
                                                        Map.of(
                                                                "option",
                                                                value(reading.getKey()),
                                                                "part",
                                                                of(reading.getValue()))))
                                                .toList(),
                                        "; ")));
        };
    }

    /** A limit of an edition: a number as it is, a day in words. */
    Object limit(String limit) {
        return limit.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(limit) : limit;
    }

    private Texts all(List<Condition> parts) {
        return joined(parts.stream().map(this::of).toList(), "; ");
    }

    private Texts name(Fact fact) {
        return catalogue.vocabulary().name(fact);
    }

    private Texts value(String code) {
        return messages.texts("value." + code, Map.of());
    }

    private Texts words(Condition condition, Map<String, ?> arguments) {
        return messages.texts("condition." + condition.word(), arguments);
    }

    private static Texts joined(List<Texts> parts, String separator) {
        return new Texts(
                joined(parts, Texts::kk, separator),
                joined(parts, Texts::ru, separator),
                joined(parts, Texts::en, separator));
    }

    private static String joined(List<Texts> parts, Function<Texts, String> language, String separator) {
        return parts.stream().map(language).collect(Collectors.joining(separator));
    }
}
