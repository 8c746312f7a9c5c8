package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.NOT_YOUR_POOL;
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
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
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

/** In which pools licensees are, and their notices that are no move: a pool joined in addition, a pool left for none. */
@RestController
@RequestMapping("/api/v1/pool-memberships")
class MembershipEndpoint {

    private final Commands commands;
    private final Memberships memberships;
    private final MemberTable members;
    private final Pools pools;
    private final InstantSource clock;
    private final ZoneId zone;

    MembershipEndpoint(
            Commands commands,
            Memberships memberships,
            MemberTable members,
            Pools pools,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.memberships = memberships;
        this.members = members;
        this.pools = pools;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping("/joins")
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<MembershipView> join(@RequestBody MembershipRequest.Join request, Actor actor) {
        var told = request.complete();
        var pool = pool(told.poolId());
        var membershipId = known(told.licence());
        var now = clock.instant();
        commands.send(
                new ReportPoolJoin(
                        membershipId,
                        actor.id(),
                        told.poolId(),
                        told.on(),
                        pool.accreditation().accreditedOn(told.on()),
                        now,
                        LocalDate.ofInstant(now, zone)),
                actor);
        return answer(HttpStatus.CREATED, membershipId, null, actor);
    }

    @PostMapping("/leaves")
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<MembershipView> leave(@RequestBody MembershipRequest.Leave request, Actor actor) {
        var told = request.complete();
        pool(told.poolId());
        var membershipId = known(told.licence());
        var now = clock.instant();
        commands.send(
                new ReportPoolLeave(
                        membershipId, actor.id(), told.poolId(), told.on(), now, LocalDate.ofInstant(now, zone)),
                actor);
        return answer(HttpStatus.CREATED, membershipId, null, actor);
    }

    /** The licensees of one pool on a day. A pool sees its own only. */
    @GetMapping
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR')")
    Page<Member> members(
            @RequestParam String poolId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        if (!isAuthority(actor) && !poolId.equals(actor.poolId())) {
            throw NOT_YOUR_POOL.rejection().refused();
        }
        return members.of(poolId, on == null ? LocalDate.ofInstant(clock.instant(), zone) : on, cursor, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<MembershipView> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        return answer(HttpStatus.OK, id, asOf, actor);
    }

    private ResponseEntity<MembershipView> answer(
            HttpStatus status, String membershipId, @Nullable Instant asOf, Actor actor) {
        var membership = memberships.find(membershipId, asOf).orElseThrow(MembershipEndpoint::notFound);
        var answer = ResponseEntity.status(status).eTag(ETags.of(membership.version()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/pool-memberships/" + membershipId));
        }
        return answer.body(view(membershipId, membership.state(), actor));
    }

    /** The portal of the licence and the authority see all, a pool the days in it, everybody else nothing. */
    private static MembershipView view(String membershipId, MembershipState state, Actor actor) {
        if (isAuthority(actor)
                || actor.is(Role.PORTAL) && state.licence().portal().equals(actor.id())) {
            return MembershipView.whole(membershipId, state);
        }
        var poolId = actor.poolId();
        if (actor.is(Role.POOL_OPERATOR) && poolId != null) {
            var own = MembershipView.ofPool(membershipId, state, poolId);
            if (!own.stays().isEmpty()) {
                return own;
            }
        }
        throw notFound();
    }

    private static boolean isAuthority(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
    }

    private KnownPool pool(String poolId) {
        return pools.find(poolId).orElseThrow(() -> at(UNKNOWN_POOL, "/poolId").refused());
    }

    private String known(LicenceRef licence) {
        if (!memberships.knows(licence)) {
            throw at(UNKNOWN_LICENCE, "/licence").refused();
        }
        return licence.membershipId();
    }

    private static RuntimeException notFound() {
        return CommonProblems.NOT_FOUND.rejection().refused();
    }
}
