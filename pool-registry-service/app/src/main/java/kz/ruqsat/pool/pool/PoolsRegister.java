package kz.ruqsat.pool.pool;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The register of pools as a whole: what is said against what it shows. There is one. */
public class PoolsRegister {

    /** Of the one register. */
    public static final String ID = Ids.derived("register-of-pools", "register");

    @AggregateIdentifier
    private @Nullable String registerId;

    private PoolsOverrides overrides = PoolsOverrides.NONE;

    protected PoolsRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(OverrideAccreditedPools command) {
        var event = new AccreditedPoolsOverridden(
                command.registerId(),
                command.overrideId(),
                command.exist(),
                command.from(),
                command.until(),
                command.ground(),
                command.basis(),
                command.recordedAt());
        var wanted = PoolsOverride.of(event);
        var repeated = RegisterPolicy.repeated(overrides, wanted);
        if (repeated.isPresent()) {
            return repeated.get().id();
        }
        RegisterPolicy.objection(overrides, wanted).ifPresent(no -> {
            throw no.refused();
        });
        apply(event);
        return command.overrideId();
    }

    @CommandHandler
    void handle(RevokeOverride command) {
        var known = overrides
                .find(command.overrideId())
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        var wanted = new PoolsOverride.Revocation(command.from(), command.ground(), command.basis());
        if (wanted.equals(known.revocation())) {
            return;
        }
        RegisterPolicy.objection(known, wanted).ifPresent(no -> {
            throw no.refused();
        });
        apply(new AccreditedPoolsOverrideRevoked(
                command.registerId(),
                command.overrideId(),
                command.from(),
                command.ground(),
                command.basis(),
                command.recordedAt()));
    }

    @EventSourcingHandler
    void on(RegisterEvent event) {
        registerId = event.registerId();
        overrides = overrides.after(event);
    }
}
