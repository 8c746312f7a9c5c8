package kz.ruqsat.verification.stop;

import java.net.URI;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.verification.stop.StopForms.DeclarationForm;
import kz.ruqsat.verification.stop.StopForms.EndForm;
import kz.ruqsat.verification.stop.StopForms.RejectionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts that stop whole classes of terms: what they would do is told before a second person puts them into force. */
@RestController
@RequestMapping("/api/v1/term-stops")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class TermStopEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final StopDesk desk;

    TermStopEndpoint(StopDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<StopView> all() {
        return Page.all(
                desk.all().stream().map(state -> StopView.of(state, null)).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<StopView> one(@PathVariable String id) {
        var seen = desk.look(id);
        return ResponseEntity.ok().eTag(ETags.of(seen.version())).body(StopView.of(seen.state(), seen.effect()));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    ResponseEntity<StopView> declare(@RequestBody DeclarationForm form, Actor actor) {
        return created(desk.declare(form, actor));
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<StopView> approve(
            @PathVariable String id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.approve(id, ETags.expected(ifMatch), actor);
        return created(id);
    }

    /** Who declared it takes it back; another person rejects it. */
    @PostMapping("/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    ResponseEntity<StopView> reject(
            @PathVariable String id,
            @RequestBody RejectionForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.reject(id, form, ETags.expected(ifMatch), actor);
        return created(id);
    }

    @PostMapping("/{id}/end")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<StopView> end(
            @PathVariable String id,
            @RequestBody EndForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.end(id, form, ETags.expected(ifMatch), actor);
        return created(id);
    }

    private ResponseEntity<StopView> created(String id) {
        var seen = desk.look(id);
        return ResponseEntity.created(URI.create("/api/v1/term-stops/" + id))
                .eTag(ETags.of(seen.version()))
                .body(StopView.of(seen.state(), seen.effect()));
    }
}
