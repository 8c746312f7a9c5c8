package kz.ruqsat.verification.stop;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.verification.obligation.RecountRequests;
import kz.ruqsat.verification.obligation.StoppableTerms;
import kz.ruqsat.verification.stop.StopForms.DeclarationForm;
import kz.ruqsat.verification.stop.StopForms.EndForm;
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

    private final Commands commands;
    private final Histories histories;
    private final Projections projections;
    private final TermStopTable table;
    private final StoppableTerms terms;
    private final InstantSource clock;
    private final ZoneId zone;

    TermStopEndpoint(
            Commands commands,
            Histories histories,
            Projections projections,
            TermStopTable table,
            StoppableTerms terms,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.histories = histories;
        this.projections = projections;
        this.table = table;
        this.terms = terms;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    Page<StopView> all() {
        projections.awaitCurrent(RecountRequests.GROUP);
        return Page.all(table.ids().stream()
                .map(id -> state(histories.of(id)).orElseThrow())
                .map(state -> StopView.of(state, null))
                .toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<StopView> one(@PathVariable String id) {
        var history = histories.of(id);
        var state = found(history);
        return ResponseEntity.ok().eTag(ETags.of(history.getLast().sequence())).body(view(state));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    ResponseEntity<StopView> declare(@RequestBody DeclarationForm form, Actor actor) {
        var id = Ids.next();
        commands.send(form.command(id, actor.id(), now()), actor);
        return created(id);
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<StopView> approve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        found(histories.of(id));
        commands.send(new ApproveTermStop(id, actor.id(), now(), ETags.expected(ifMatch)), actor);
        return created(id);
    }

    @PostMapping("/{id}/end")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<StopView> end(
            @PathVariable String id,
            @RequestBody EndForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        found(histories.of(id));
        var now = now();
        commands.send(
                form.command(id, LocalDate.ofInstant(now, zone), actor.id(), now, ETags.expected(ifMatch)), actor);
        return created(id);
    }

    private ResponseEntity<StopView> created(String id) {
        var history = histories.of(id);
        return ResponseEntity.created(URI.create("/api/v1/term-stops/" + id))
                .eTag(ETags.of(history.getLast().sequence()))
                .body(view(found(history)));
    }

    private StopView view(StopState state) {
        return state.status() == StopStatus.DECLARED
                ? StopView.of(state, terms.effectOf(state.stoppage(), state.kinds(), now()))
                : StopView.of(state, null);
    }

    private static StopState found(List<Recorded> history) {
        return state(history)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private static Optional<StopState> state(List<Recorded> history) {
        return history.isEmpty() || !(history.getFirst().event() instanceof TermStopDeclared)
                ? Optional.empty()
                : StopState.fold(history.stream()
                        .map(Recorded::event)
                        .map(TermStopEvent.class::cast)
                        .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
