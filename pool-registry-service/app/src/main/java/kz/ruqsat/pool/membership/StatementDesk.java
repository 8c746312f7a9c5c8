package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.StatementsRequest.Line;
import kz.ruqsat.pool.membership.StatementsRequest.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the lines of a pool. They are stored in batches, each in one transaction: a call that breaks off has stored whole
 * batches, and calling again finds those lines repeated. With an idempotency key the whole call is one transaction.
 */
@Component
class StatementDesk {

    private static final int BATCH = 250;

    private final Commands commands;
    private final MembershipTable memberships;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final ZoneId zone;

    StatementDesk(
            Commands commands,
            MembershipTable memberships,
            TransactionTemplate transaction,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.memberships = memberships;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    List<StatementOutcome> take(String poolId, List<@Nullable Line> lines, Actor actor) {
        var now = clock.instant();
        var read = lines.stream().map(StatementsRequest::read).toList();
        var known = known(read);
        var outcomes = new ArrayList<StatementOutcome>();
        for (int from = 0; from < read.size(); from += BATCH) {
            var batch = read.subList(from, Math.min(read.size(), from + BATCH));
            outcomes.addAll(inTransaction(() -> batch.stream()
                    .map(line -> take(poolId, line, known, now, actor))
                    .toList()));
        }
        return outcomes;
    }

    private StatementOutcome take(String poolId, Read line, Set<String> known, Instant now, Actor actor) {
        return switch (line) {
            case Read.Unreadable(var code) -> StatementOutcome.invalid(code);
            case Read.Statement(var kind, var licence, var on) ->
                known.contains(licence.membershipId())
                        ? commands.send(
                                new RecordPoolStatement(
                                        licence.membershipId(), poolId, kind, on, now, LocalDate.ofInstant(now, zone)),
                                actor)
                        : StatementOutcome.UNKNOWN_LICENCE;
        };
    }

    private Set<String> known(List<Read> lines) {
        return memberships.known(lines.stream()
                .filter(Read.Statement.class::isInstance)
                .map(line -> ((Read.Statement) line).licence().membershipId())
                .toList());
    }

    private List<StatementOutcome> inTransaction(Supplier<List<StatementOutcome>> batch) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return batch.get();
        }
        return Retry.onConflict(() -> Objects.requireNonNull(transaction.execute(status -> batch.get())));
    }
}
