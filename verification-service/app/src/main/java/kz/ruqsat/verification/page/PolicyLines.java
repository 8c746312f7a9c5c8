package kz.ruqsat.verification.page;

import java.util.Arrays;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Policies;
import kz.ruqsat.verification.requirement.Policy;

/** What the law leaves open, and what is chosen, as a page shows it. */
final class PolicyLines {

    private PolicyLines() {}

    /** One question; reason: why the product came with its choice; changed: whether another one holds now. */
    record Line(String name, Texts question, String chosen, Texts reason, boolean changed) {}

    static List<Line> of(Policies policies, Words words) {
        return Arrays.stream(Policy.values())
                .map(policy -> line(policy, policies.setting(policy), words))
                .toList();
    }

    private static Line line(Policy policy, Policies.Setting setting, Words words) {
        return new Line(
                policy.key(),
                setting.name(),
                words.word("value", setting.chosen()),
                setting.reason(),
                !setting.chosen().equals(setting.standard()));
    }
}
