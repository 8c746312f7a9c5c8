package kz.ruqsat.verification.obligation;

import java.net.URI;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.verification.obligation.ClockForms.ExtensionForm;
import kz.ruqsat.verification.obligation.ClockForms.PauseForm;
import kz.ruqsat.verification.obligation.ClockForms.ResumeForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stops, starts and lengthens terms, or only tells what that would do. */
@RestController
@PreAuthorize("hasRole('OFFICER')")
class ClockEndpoint {

    private final Clocks clocks;
    private final ClockRules rules;

    ClockEndpoint(Clocks clocks, ClockRules rules) {
        this.clocks = clocks;
        this.rules = rules;
    }

    @PostMapping("/api/v1/obligations/{id}/pause")
    ResponseEntity<ClockChange> pause(
            @PathVariable String id,
            @RequestBody PauseForm form,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        clocks.known(id);
        return answer(clocks.pause(form.command(id, rules, ETags.expected(ifMatch)), dryRun, actor));
    }

    @PostMapping("/api/v1/obligations/{id}/resume")
    ResponseEntity<ClockChange> resume(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable ResumeForm form,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        clocks.known(id);
        var said = form == null ? ResumeForm.EMPTY : form;
        return answer(clocks.resume(said.command(id, clocks.today(), ETags.expected(ifMatch)), dryRun, actor));
    }

    @PostMapping("/api/v1/obligations/{id}/extension")
    ResponseEntity<ClockChange> extend(
            @PathVariable String id,
            @RequestBody ExtensionForm form,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        clocks.known(id);
        return answer(clocks.extend(form.command(id, rules, ETags.expected(ifMatch)), dryRun, actor));
    }

    @GetMapping("/api/v1/pause-reasons")
    @PreAuthorize(ObligationsEndpoint.STAFF)
    Page<PauseReason> reasons() {
        return Page.all(rules.pauses());
    }

    @GetMapping("/api/v1/extension-grounds")
    @PreAuthorize(ObligationsEndpoint.STAFF)
    Page<ExtensionGround> grounds() {
        return Page.all(rules.extensions());
    }

    private ResponseEntity<ClockChange> answer(ClockChange change) {
        if (!change.stored()) {
            return ResponseEntity.ok(change);
        }
        return ResponseEntity.created(URI.create("/api/v1/obligations/" + change.obligationId()))
                .eTag(ETags.of(clocks.known(change.obligationId()).version()))
                .body(change);
    }
}
