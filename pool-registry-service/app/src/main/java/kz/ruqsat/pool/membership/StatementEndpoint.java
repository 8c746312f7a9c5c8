package kz.ruqsat.pool.membership;

import kz.ruqsat.platform.idempotency.InParts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.pool.Pools;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a pool states of its members, and what is expected of it. A pool operator speaks for its own pool only. */
@RestController
@RequestMapping("/api/v1/pools/{id}")
class StatementEndpoint {

    private final StatementDesk desk;
    private final ExpectedStatementTable expected;
    private final KeptStatementTable kept;
    private final Pools pools;

    StatementEndpoint(StatementDesk desk, ExpectedStatementTable expected, KeptStatementTable kept, Pools pools) {
        this.desk = desk;
        this.expected = expected;
        this.kept = kept;
        this.pools = pools;
    }

    @PostMapping(path = "/statements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN')")
    @InParts
    StatementsResult state(@PathVariable String id, @RequestBody StatementsRequest request, Actor actor) {
        requireMaySpeak(id, actor);
        new Required().present("/statements", request.statements()).check();
        var lines = request.read();
        if (lines.size() > StatementsFile.MOST_LINES) {
            throw StatementsFile.tooMany();
        }
        return StatementsResult.of(desk.take(id, lines, actor));
    }

    @PostMapping(path = "/statements", consumes = StatementsFile.TEXT_CSV)
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN')")
    @InParts
    StatementsResult stateByFile(@PathVariable String id, @RequestBody StatementsFile file, Actor actor) {
        requireMaySpeak(id, actor);
        return StatementsResult.of(
                desk.take(id, file.lines(), actor), place -> file.fileLines().get(place));
    }

    /** Lines of this pool about licences that have not arrived yet. */
    @GetMapping("/unresolved-statements")
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR')")
    Page<KeptStatement> unresolved(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        requireMayRead(id, actor);
        return kept.of(id, cursor, limit);
    }

    @GetMapping("/expected")
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR')")
    Page<ExpectedStatement> expected(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        requireMayRead(id, actor);
        return expected.of(id, cursor, limit);
    }

    private void requireMaySpeak(String poolId, Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            requireOwn(poolId, actor);
        }
        requireKnown(poolId);
    }

    private void requireMayRead(String poolId, Actor actor) {
        if (!actor.isAny(Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR)) {
            requireOwn(poolId, actor);
        }
        requireKnown(poolId);
    }

    private static void requireOwn(String poolId, Actor actor) {
        if (!poolId.equals(actor.poolId())) {
            throw PoolProblems.NOT_YOUR_POOL.rejection().refused();
        }
    }

    private void requireKnown(String poolId) {
        if (pools.find(poolId).isEmpty()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
    }
}
