package kz.ruqsat.pool.mismatch;

import java.time.InstantSource;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.mismatch.Mismatches.Known;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an officer does about a case, by program or on a page. */
@Component
class MismatchDesk {

    private final Mismatches mismatches;
    private final Commands commands;
    private final InstantSource clock;

    MismatchDesk(Mismatches mismatches, Commands commands, InstantSource clock) {
        this.mismatches = mismatches;
        this.commands = commands;
        this.clock = clock;
    }

    Known known(String mismatchId) {
        return mismatches
                .find(mismatchId, null)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** @param version what was looked at when deciding; null if nobody says */
    Known close(String mismatchId, @Nullable String reason, @Nullable Long version, Actor officer) {
        known(mismatchId);
        new Required().text("/reason", reason).check();
        commands.send(
                new CloseMismatch(
                        mismatchId,
                        java.util.Objects.requireNonNull(reason).strip(),
                        officer.id(),
                        clock.instant(),
                        version),
                officer);
        return known(mismatchId);
    }
}
