package kz.ruqsat.pool.pool;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pools of the register. Everybody signed in may read; the administrator of the register changes. */
@RestController
@RequestMapping("/api/v1/pools")
class PoolEndpoint {

    private final Commands commands;
    private final Pools pools;
    private final PoolTable register;
    private final ExistenceOfPools existence;
    private final ChangeEffects effects;
    private final IdentifierCheck identifiers;
    private final InstantSource clock;
    private final ZoneId zone;

    PoolEndpoint(
            Commands commands,
            Pools pools,
            PoolTable register,
            ExistenceOfPools existence,
            ChangeEffects effects,
            IdentifierCheck identifiers,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.pools = pools;
        this.register = register;
        this.existence = existence;
        this.effects = effects;
        this.identifiers = identifiers;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PoolView> accredit(@RequestBody AccreditationRequest request, Actor actor) {
        var poolId = Ids.next();
        commands.send(request.command(poolId, identifiers, clock.instant()), actor);
        return stored(poolId);
    }

    @PostMapping("/{id}/suspension")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<?> suspend(
            @PathVariable String id,
            @RequestBody ChangeRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var change = request.complete();
        if (dryRun) {
            return preview(id, change.as(ChangeKind.SUSPENDED));
        }
        return change(
                new SuspendPool(
                        id, change.from(), change.ground(), change.basis(), clock.instant(), ETags.expected(ifMatch)),
                id,
                actor);
    }

    @PostMapping("/{id}/reinstatement")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PoolView> reinstate(
            @PathVariable String id,
            @RequestBody ChangeRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        refuseDryRun(dryRun);
        var change = request.complete();
        return change(
                new ReinstatePool(
                        id, change.from(), change.ground(), change.basis(), clock.instant(), ETags.expected(ifMatch)),
                id,
                actor);
    }

    @PostMapping("/{id}/withdrawal")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<?> withdraw(
            @PathVariable String id,
            @RequestBody ChangeRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var change = request.complete();
        if (dryRun) {
            return preview(id, change.as(ChangeKind.WITHDRAWN));
        }
        return change(
                new WithdrawPool(
                        id, change.from(), change.ground(), change.basis(), clock.instant(), ETags.expected(ifMatch)),
                id,
                actor);
    }

    @PostMapping("/{id}/prolongation")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PoolView> prolong(
            @PathVariable String id,
            @RequestBody ProlongationRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        refuseDryRun(dryRun);
        var change = request.complete();
        return change(
                new ProlongPool(
                        id,
                        change.from(),
                        change.until(),
                        change.ground(),
                        change.basis(),
                        clock.instant(),
                        ETags.expected(ifMatch)),
                id,
                actor);
    }

    @GetMapping
    Page<PoolRow> list(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit) {
        return register.page(AsOf.read(asOf, clock, zone), cursor, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<PoolView> one(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf) {
        var when = AsOf.read(asOf, clock, zone);
        var pool = pools.find(id, when.knownAt())
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        return ResponseEntity.ok().eTag(ETags.of(pool.version())).body(pool.view(when));
    }

    /** Nobody loses anything by these, so there is nothing to tell in advance; but whoever asks must not change it. */
    private static void refuseDryRun(boolean dryRun) {
        if (dryRun) {
            throw CommonProblems.malformedParameter("dryRun");
        }
    }

    /** Refuses what would be refused in earnest, and stores nothing. */
    private ResponseEntity<EffectView> preview(String id, AccreditationChange change) {
        var pool = pools.find(id)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        if (!AccreditationPolicy.repeats(pool.accreditation(), change)) {
            AccreditationPolicy.objection(pool.accreditation(), change).ifPresent(no -> {
                throw no.refused();
            });
        }
        return ResponseEntity.ok(new EffectView(
                change.kind(),
                change.from(),
                existence.on(new AsOf(change.from(), null)).exist(),
                existence.afterwards(pool, change, change.from()).exist(),
                effects.of(pool, change)));
    }

    private ResponseEntity<PoolView> change(Object command, String id, Actor actor) {
        if (pools.find(id).isEmpty()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
        commands.send(command, actor);
        return stored(id);
    }

    private ResponseEntity<PoolView> stored(String poolId) {
        var pool = pools.find(poolId).orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/pools/" + poolId))
                .eTag(ETags.of(pool.version()))
                .body(pool.view(AsOf.read(null, clock, zone)));
    }
}
