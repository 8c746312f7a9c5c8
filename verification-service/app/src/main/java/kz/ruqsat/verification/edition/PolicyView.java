package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Policies;
import kz.ruqsat.verification.requirement.Policy;

/**
 * A question that the law leaves open.
 *
 * @param standard what holds as long as nobody has changed it; reason: why that
 * @param changes the first one first
 */
public record PolicyView(
        String name,
        Texts title,
        String value,
        List<String> options,
        String standard,
        Texts reason,
        List<Change> changes) {

    /** One change with its author and his reason. */
    public record Change(String from, String to, String reason, String by, Instant at) {}

    static PolicyView of(Policy policy, Policies policies, CatalogueState state) {
        Policies.Setting setting = policies.setting(policy);
        return new PolicyView(
                policy.key(),
                setting.name(),
                setting.chosen(),
                policy.options(),
                setting.standard(),
                setting.reason(),
                state.changesOf(policy).stream()
                        .map(change -> new Change(
                                change.from(), change.to(), change.reason(), change.changedBy(), change.changedAt()))
                        .toList());
    }
}
