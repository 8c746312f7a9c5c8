package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.ruqsat.platform.language.Texts;

/** What is chosen where the order is silent. Every policy has a choice, and every choice a reason. */
public record Policies(Map<Policy, Setting> settings) {

    /**
     * One choice.
     *
     * @param name the open question in a few words
     * @param chosen one of the policy's options
     * @param reason why this option, for whoever reviews it
     */
    public record Setting(Texts name, String chosen, String reason) {}

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

    String chosen(Policy policy) {
        return setting(policy).chosen();
    }

    Setting setting(Policy policy) {
        return java.util.Objects.requireNonNull(settings.get(policy));
    }

    /** A copy in which one option is another. */
    public Policies with(Policy policy, String option) {
        var changed = new EnumMap<>(settings);
        changed.put(policy, new Setting(setting(policy).name(), option, "set by configuration"));
        return new Policies(changed);
    }

    /** The date whose edition governs an application. */
    public LocalDate governingDate(LocalDate filedOn, LocalDate decidedOn) {
        return chosen(Policy.GOVERNING_EDITION).equals("AT_FILING") ? filedOn : decidedOn;
    }
}
