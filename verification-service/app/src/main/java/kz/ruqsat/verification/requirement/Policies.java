package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.platform.language.Texts;

/** What is chosen where the order is silent. Every policy has a choice, and every choice a reason. */
public record Policies(Map<Policy, Setting> settings) {

    /**
     * One choice.
     *
     * @param name the open question in a few words
     * @param standard what holds as long as nobody has changed it
     * @param reason why that, for whoever reviews it
     * @param chosen what holds, one of the policy's options
     */
    public record Setting(Texts name, String standard, Texts reason, String chosen) {}

    public Policies {
        settings = Map.copyOf(settings);
        for (Policy policy : Policy.values()) {
            Setting setting = settings.get(policy);
            if (setting == null || !policy.options().contains(setting.chosen())) {
                throw new IllegalArgumentException(
                        policy.key() + " must be one of " + policy.options() + " and not " + setting);
            }
        }
    }

    /** For questions to which it does not matter what is chosen. */
    static Policies officerDecidesAll() {
        var nameless = new Texts("–", "–", "–");
        var settings = new EnumMap<Policy, Setting>(Policy.class);
        for (Policy policy : Policy.values()) {
            settings.put(
                    policy,
                    new Setting(
                            nameless,
                            policy.options().getLast(),
                            nameless,
                            policy.options().getLast()));
        }
        return new Policies(settings);
    }

    public String chosen(Policy policy) {
        return setting(policy).chosen();
    }

    public Setting setting(Policy policy) {
        return Objects.requireNonNull(settings.get(policy));
    }

    /** What is chosen, by the keys of the policies: what an evaluation pins. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        for (Policy policy : Policy.values()) {
            choices.put(policy.key(), chosen(policy));
        }
        return choices;
    }

    /** The same with these choices; a question that is not open any more is passed over. */
    public Policies with(Map<String, String> choices) {
        var changed = new EnumMap<>(settings);
        choices.forEach((key, option) -> Policy.of(key).ifPresent(policy -> {
            Setting setting = setting(policy);
            changed.put(policy, new Setting(setting.name(), setting.standard(), setting.reason(), option));
        }));
        return new Policies(changed);
    }

    /** As long as nobody had changed anything. */
    public Policies standard() {
        var changed = new EnumMap<>(settings);
        settings.forEach((policy, setting) -> changed.put(
                policy, new Setting(setting.name(), setting.standard(), setting.reason(), setting.standard())));
        return new Policies(changed);
    }

    /** The date whose edition governs an application. */
    public LocalDate governingDate(LocalDate filedOn, LocalDate decidedOn) {
        return chosen(Policy.GOVERNING_EDITION).equals("AT_FILING") ? filedOn : decidedOn;
    }
}
