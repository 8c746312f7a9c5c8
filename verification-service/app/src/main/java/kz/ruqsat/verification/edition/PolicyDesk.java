package kz.ruqsat.verification.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.requirement.Policy;
import org.jspecify.annotations.Nullable;

/** Where what the law leaves open is looked up and chosen, whether by a program or on a page. */
public final class PolicyDesk {

    private final Commands commands;
    private final StoredCatalogues catalogues;
    private final EditionDesk editions;

    PolicyDesk(Commands commands, StoredCatalogues catalogues, EditionDesk editions) {
        this.commands = commands;
        this.catalogues = catalogues;
        this.editions = editions;
    }

    List<PolicyView> all() {
        return Arrays.stream(Policy.values()).map(this::view).toList();
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code not-found} */
    public PolicyView look(String name) {
        return view(policy(name));
    }

    /**
     * @param reason kept for ever with the change
     * @throws kz.ruqsat.platform.problem.Refused {@code not-found}, or {@code invalid} with all faults at once
     */
    public void change(String name, @Nullable String value, @Nullable String reason, Actor actor) {
        Policy policy = policy(name);
        commands.send(
                new ChangePolicy(
                        policy,
                        catalogues.current().policies().setting(policy).standard(),
                        value(policy, value, reason),
                        EditionDesk.written("/reason", reason),
                        actor.id(),
                        editions.now()),
                actor);
    }

    private PolicyView view(Policy policy) {
        return PolicyView.of(policy, catalogues.current().policies(), catalogues.state());
    }

    private static Policy policy(String name) {
        return Policy.of(name)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** Both fields are looked at before either is complained about. */
    private static String value(Policy policy, @Nullable String value, @Nullable String reason) {
        var violations = new ArrayList<Violation>();
        if (value == null || value.isBlank()) {
            violations.add(Violation.at("/value", CommonProblems.REQUIRED));
        } else if (!policy.options().contains(value)) {
            violations.add(new Violation(
                    "/value", CommonProblems.UNKNOWN_VALUE, Map.of("allowed", String.join(", ", policy.options()))));
        }
        if (reason == null || reason.isBlank()) {
            violations.add(Violation.at("/reason", CommonProblems.REQUIRED));
        }
        if (value == null || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return value;
    }
}
