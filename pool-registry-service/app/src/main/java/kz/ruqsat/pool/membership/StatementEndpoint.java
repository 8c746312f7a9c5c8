package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.pool.Pools;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;
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

    private static final int MOST_LINES = 10_000;

    private final StatementDesk desk;
    private final ExpectedStatementTable expected;
    private final Pools pools;

    StatementEndpoint(StatementDesk desk, ExpectedStatementTable expected, Pools pools) {
        this.desk = desk;
        this.expected = expected;
        this.pools = pools;
    }

    @PostMapping("/statements")
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN')")
    StatementsResult state(@PathVariable String id, @RequestBody StatementsRequest request, Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            requireOwn(id, actor);
        }
        requireKnown(id);
        new Required().present("/statements", request.statements()).check();
        var lines = requireNonNull(request.statements());
        if (lines.size() > MOST_LINES) {
            throw PoolProblems.TOO_MANY_STATEMENTS
                    .rejection()
                    .with("most", MOST_LINES)
                    .refused();
        }
        return StatementsResult.of(desk.take(id, lines, actor));
    }

    @GetMapping("/expected")
    @PreAuthorize("hasAnyRole('POOL_OPERATOR', 'ADMIN', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR')")
    Page<ExpectedStatement> expected(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        if (!actor.isAny(Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR)) {
            requireOwn(id, actor);
        }
        requireKnown(id);
        return expected.of(id, cursor, limit);
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
