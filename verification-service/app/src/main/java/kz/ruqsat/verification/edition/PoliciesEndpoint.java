package kz.ruqsat.verification.edition;

import java.net.URI;
import java.util.List;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
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

    private final PolicyDesk desk;

    PoliciesEndpoint(PolicyDesk desk) {
        this.desk = desk;
    }

    /** What somebody wants to choose, and why. */
    record Form(@Nullable String value, @Nullable String reason) {}

    @GetMapping
    List<PolicyView> all() {
        return desk.all();
    }

    @GetMapping("/{name}")
    ResponseEntity<PolicyView> one(@PathVariable String name) {
        PolicyView view = desk.look(name);
        return ResponseEntity.ok().eTag(ETags.of(view.changes().size())).body(view);
    }

    @PostMapping("/{name}")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PolicyView> change(@PathVariable String name, @RequestBody Form form, Actor actor) {
        desk.change(name, form.value(), form.reason(), actor);
        PolicyView view = desk.look(name);
        return ResponseEntity.created(URI.create("/api/v1/policies/" + name))
                .eTag(ETags.of(view.changes().size()))
                .body(view);
    }
}
