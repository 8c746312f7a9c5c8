package kz.ruqsat.verification.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.verification.requirement.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is chosen where the law is silent, why, and who changed it. */
@RestController
@RequestMapping("/api/v1/policies")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class PoliciesEndpoint {

    private final Commands commands;
    private final StoredCatalogues catalogues;
    private final EditionDesk desk;

    PoliciesEndpoint(Commands commands, StoredCatalogues catalogues, EditionDesk desk) {
        this.commands = commands;
        this.catalogues = catalogues;
        this.desk = desk;
    }

    /** What somebody wants to choose, and why. */
    record Form(@Nullable String value, @Nullable String reason) {}

    @GetMapping
    List<PolicyView> all() {
        return Arrays.stream(Policy.values()).map(this::view).toList();
    }

    @GetMapping("/{name}")
    ResponseEntity<PolicyView> one(@PathVariable String name) {
        PolicyView view = view(policy(name));
        return ResponseEntity.ok().eTag(ETags.of(view.changes().size())).body(view);
    }

    @PostMapping("/{name}")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PolicyView> change(@PathVariable String name, @RequestBody Form form, Actor actor) {
        Policy policy = policy(name);
        String standard = catalogues.current().policies().setting(policy).standard();
        commands.send(
                new ChangePolicy(
                        policy,
                        standard,
                        value(policy, form),
                        EditionDesk.written("/reason", form.reason()),
                        actor.id(),
                        desk.now()),
                actor);
        PolicyView view = view(policy);
        return ResponseEntity.created(URI.create("/api/v1/policies/" + name))
                .eTag(ETags.of(view.changes().size()))
                .body(view);
    }

    private PolicyView view(Policy policy) {
        return PolicyView.of(policy, catalogues.current().policies(), catalogues.state());
    }

    private static Policy policy(String name) {
        return Policy.of(name)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** Both fields are looked at before either is complained about. */
    private static String value(Policy policy, Form form) {
        var violations = new ArrayList<Violation>();
        String value = form.value();
        if (value == null || value.isBlank()) {
            violations.add(Violation.at("/value", CommonProblems.REQUIRED));
        } else if (!policy.options().contains(value)) {
            violations.add(new Violation(
                    "/value", CommonProblems.UNKNOWN_VALUE, Map.of("allowed", String.join(", ", policy.options()))));
        }
        if (form.reason() == null || form.reason().isBlank()) {
            violations.add(Violation.at("/reason", CommonProblems.REQUIRED));
        }
        if (value == null || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return value;
    }
}
