package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.UNKNOWN_LICENCE;
import static kz.ruqsat.pool.problem.PoolProblems.UNKNOWN_POOL;
import static kz.ruqsat.pool.problem.PoolProblems.at;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.pool.pool.KnownPool;
import kz.ruqsat.pool.pool.Pools;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The licensee's notice of a move, given through the portal that speaks for the licence. */
@RestController
@RequestMapping("/api/v1/pool-switches")
class SwitchEndpoint {

    private final Commands commands;
    private final Memberships memberships;
    private final MembershipTable table;
    private final Pools pools;
    private final InstantSource clock;
    private final ZoneId zone;

    SwitchEndpoint(
            Commands commands,
            Memberships memberships,
            MembershipTable table,
            Pools pools,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.memberships = memberships;
        this.table = table;
        this.pools = pools;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<SwitchView> report(@RequestBody SwitchRequest request, Actor actor) {
        var told = request.complete();
        var toPool = pool(told.toPoolId(), "/toPoolId");
        if (told.fromPoolId() != null) {
            pool(told.fromPoolId(), "/fromPoolId");
        }
        if (!memberships.knows(told.licence())) {
            throw at(UNKNOWN_LICENCE, "/licence").refused();
        }
        var now = clock.instant();
        var membershipId = told.licence().membershipId();
        String switchId = commands.send(
                new ReportPoolSwitch(
                        membershipId,
                        actor.id(),
                        told.fromPoolId(),
                        told.toPoolId(),
                        told.switchedOn(),
                        toPool.accreditation().accreditedOn(told.switchedOn()),
                        now,
                        LocalDate.ofInstant(now, zone)),
                actor);
        return answer(HttpStatus.CREATED, membershipId, switchId, null, actor);
    }

    /** Corrects what was told of a move; what was told before stays in its history. */
    @PostMapping("/{id}/correction")
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<SwitchView> correct(@PathVariable String id, @RequestBody CorrectionRequest request, Actor actor) {
        var correction = request.complete();
        var membershipId = table.ofSwitch(id).orElseThrow(SwitchEndpoint::notFound);
        var toPool = pool(correction.toPoolId(), "/toPoolId");
        if (correction.fromPoolId() != null) {
            pool(correction.fromPoolId(), "/fromPoolId");
        }
        var now = clock.instant();
        commands.send(
                new CorrectPoolSwitch(
                        membershipId,
                        id,
                        actor.id(),
                        correction.fromPoolId(),
                        correction.toPoolId(),
                        correction.switchedOn(),
                        correction.reason(),
                        toPool.accreditation().accreditedOn(correction.switchedOn()),
                        now,
                        LocalDate.ofInstant(now, zone)),
                actor);
        return answer(HttpStatus.CREATED, membershipId, id, null, actor);
    }

    /** Says of a move that a pool stated that there was none; an officer finds on it. */
    @PostMapping("/{id}/objection")
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<SwitchView> contest(@PathVariable String id, @RequestBody ObjectionRequest request, Actor actor) {
        var reason = request.completeReason();
        var membershipId = table.ofSwitch(id).orElseThrow(SwitchEndpoint::notFound);
        commands.send(new ContestPoolSwitch(membershipId, id, actor.id(), reason, clock.instant()), actor);
        return answer(HttpStatus.CREATED, membershipId, id, null, actor);
    }

    @GetMapping("/{id}")
    ResponseEntity<SwitchView> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        var membershipId = table.ofSwitch(id).orElseThrow(SwitchEndpoint::notFound);
        return answer(HttpStatus.OK, membershipId, id, asOf, actor);
    }

    private ResponseEntity<SwitchView> answer(
            HttpStatus status, String membershipId, String switchId, @Nullable Instant asOf, Actor actor) {
        var membership = memberships.find(membershipId, asOf).orElseThrow(SwitchEndpoint::notFound);
        var state = membership.state();
        var found = state.everHeardOf(switchId)
                .filter(one -> maySee(actor, state.licence(), one))
                .orElseThrow(SwitchEndpoint::notFound);
        var answer = ResponseEntity.status(status).eTag(ETags.of(membership.version()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/pool-switches/" + switchId));
        }
        return answer.body(SwitchView.of(state, found, !actor.is(Role.POOL_OPERATOR)));
    }

    /** A portal sees the moves of its licences, a pool those to and from it, the authority all. */
    private static boolean maySee(Actor actor, Licence licence, PoolSwitch one) {
        if (actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN)) {
            return true;
        }
        var poolId = actor.poolId();
        return actor.is(Role.PORTAL) && licence.portal().equals(actor.id())
                || actor.is(Role.POOL_OPERATOR)
                        && poolId != null
                        && (poolId.equals(one.toPoolId()) || poolId.equals(one.fromPoolId()));
    }

    private KnownPool pool(String poolId, String pointer) {
        return pools.find(poolId).orElseThrow(() -> at(UNKNOWN_POOL, pointer).refused());
    }

    private static RuntimeException notFound() {
        return CommonProblems.NOT_FOUND.rejection().refused();
    }
}
