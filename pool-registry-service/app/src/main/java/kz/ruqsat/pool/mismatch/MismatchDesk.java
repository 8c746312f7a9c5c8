package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.InstantSource;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.Memberships;
import kz.ruqsat.pool.membership.PoolSwitch;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an officer does about a case, by program or on a page. */
@Component
class MismatchDesk {

    private final Mismatches mismatches;
    private final Memberships memberships;
    private final Commands commands;
    private final InstantSource clock;

    MismatchDesk(Mismatches mismatches, Memberships memberships, Commands commands, InstantSource clock) {
        this.mismatches = mismatches;
        this.memberships = memberships;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * A case as somebody looks at it.
     *
     * @param version number of the last event
     */
    record Shown(MismatchView view, long version) {}

    /** @param asOf as it was known at an instant; null for now */
    Shown shown(String mismatchId, @Nullable Instant asOf) {
        var known = known(mismatchId, asOf);
        var opened = known.state().opened();
        var objection = memberships
                .find(opened.membershipId(), asOf)
                .flatMap(membership -> membership.state().everHeardOf(opened.switchId()))
                .map(PoolSwitch::objection)
                .orElse(null);
        return new Shown(MismatchView.of(known, objection), known.version());
    }

    /**
     * @param finding what the officer finds about the words, if anything
     * @param version what was looked at when deciding; null if nobody says
     */
    Shown close(
            String mismatchId,
            @Nullable String reason,
            @Nullable Finding finding,
            @Nullable Long version,
            Actor officer) {
        known(mismatchId, null);
        new Required().text("/reason", reason).check();
        commands.send(
                new CloseMismatch(
                        mismatchId,
                        java.util.Objects.requireNonNull(reason).strip(),
                        officer.id(),
                        clock.instant(),
                        finding,
                        version),
                officer);
        return shown(mismatchId, null);
    }

    private Mismatches.Known known(String mismatchId, @Nullable Instant asOf) {
        return mismatches
                .find(mismatchId, asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }
}
