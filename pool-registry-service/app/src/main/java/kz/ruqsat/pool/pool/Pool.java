package kz.ruqsat.pool.pool;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import kz.ruqsat.pool.problem.PoolProblems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A pool of the register. Accredited, prolonged, suspended, put into force again, withdrawn, expired; each from a day named. */
public class Pool {

    @AggregateIdentifier
    private @Nullable String poolId;

    private @Nullable PoolAccredited entry;
    private Accreditation accreditation = Accreditation.NONE;

    protected Pool() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AccreditPool command) {
        if (entry == null) {
            apply(entered(command));
        } else if (!sameEntry(entry, command)) {
            throw PoolProblems.POOL_ALREADY_ACCREDITED.rejection().refused();
        }
    }

    @CommandHandler
    void handle(SuspendPool command) {
        record(new PoolSuspended(
                command.poolId(), command.from(), command.ground(), command.basis(), command.recordedAt()));
    }

    @CommandHandler
    void handle(ReinstatePool command) {
        record(new PoolReinstated(
                command.poolId(), command.from(), command.ground(), command.basis(), command.recordedAt()));
    }

    @CommandHandler
    void handle(WithdrawPool command) {
        record(new PoolWithdrawn(
                command.poolId(), command.from(), command.ground(), command.basis(), command.recordedAt()));
    }

    @CommandHandler
    void handle(ProlongPool command) {
        record(new PoolProlonged(
                command.poolId(),
                command.from(),
                command.until(),
                command.ground(),
                command.basis(),
                command.recordedAt()));
    }

    @CommandHandler
    void handle(ExpirePool command) {
        if (AccreditationPolicy.expires(accreditation, command.until(), command.today())) {
            var expired = accreditation.expiry().orElseThrow();
            apply(new PoolExpired(command.poolId(), expired.from(), expired.basis(), command.recordedAt()));
        }
    }

    @EventSourcingHandler
    void on(PoolEvent event) {
        poolId = event.poolId();
        accreditation = accreditation.after(event);
        if (event instanceof PoolAccredited accredited) {
            entry = accredited;
        }
    }

    private void record(PoolEvent event) {
        var wanted = AccreditationChange.of(event);
        if (AccreditationPolicy.repeats(accreditation, wanted)) {
            return;
        }
        AccreditationPolicy.objection(accreditation, wanted).ifPresent(no -> {
            throw no.refused();
        });
        apply(event);
    }

    private static PoolAccredited entered(AccreditPool command) {
        return new PoolAccredited(
                command.poolId(),
                command.name().kk(),
                command.name().ru(),
                command.bin(),
                command.accreditedFrom(),
                command.accreditedUntil(),
                command.basis(),
                command.recordedAt());
    }

    /** A repeated entry differs at most in when it was recorded. */
    private static boolean sameEntry(PoolAccredited entry, AccreditPool command) {
        var repeated = entered(command);
        return entry.equals(new PoolAccredited(
                repeated.poolId(),
                repeated.nameKk(),
                repeated.nameRu(),
                repeated.bin(),
                repeated.accreditedFrom(),
                repeated.accreditedUntil(),
                repeated.basis(),
                entry.recordedAt()));
    }
}
