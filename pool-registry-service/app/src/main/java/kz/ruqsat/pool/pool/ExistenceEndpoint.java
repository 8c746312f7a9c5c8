package kz.ruqsat.pool.pool;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether accredited pools exist, and the overrides by which something else counts than the register shows. */
@RestController
@RequestMapping("/api/v1/pools/existence")
class ExistenceEndpoint {

    private final Commands commands;
    private final ExistenceOfPools existence;
    private final InstantSource clock;
    private final ZoneId zone;

    ExistenceEndpoint(Commands commands, ExistenceOfPools existence, InstantSource clock, ZoneId zone) {
        this.commands = commands;
        this.existence = existence;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PoolsExistence existence(@RequestParam(required = false) @Nullable String asOf) {
        return existence.on(AsOf.read(asOf, clock, zone));
    }

    @GetMapping("/overrides")
    PoolsOverrides overrides(@RequestParam(required = false) @Nullable String asOf) {
        return existence.overrides(AsOf.read(asOf, clock, zone));
    }

    @PostMapping("/overrides")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PoolsOverride> declare(@RequestBody OverrideRequest request, Actor actor) {
        return stored(commands.send(request.command(Ids.next(), clock.instant()), actor));
    }

    @PostMapping("/overrides/{id}/revocation")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PoolsOverride> revoke(@PathVariable String id, @RequestBody ChangeRequest request, Actor actor) {
        var change = request.complete();
        if (existence.overrides(AsOf.read(null, clock, zone)).find(id).isEmpty()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
        commands.send(
                new RevokeOverride(
                        PoolsRegister.ID, id, change.from(), change.ground(), change.basis(), clock.instant()),
                actor);
        return stored(id);
    }

    private ResponseEntity<PoolsOverride> stored(String id) {
        return ResponseEntity.created(URI.create("/api/v1/pools/existence/overrides"))
                .body(existence.overrides(AsOf.read(null, clock, zone)).find(id).orElseThrow());
    }
}
