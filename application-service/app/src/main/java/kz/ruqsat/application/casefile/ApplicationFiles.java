package kz.ruqsat.application.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Finds the file of an application, for those who may see it; for everybody else it does not exist. */
public class ApplicationFiles {

    private final Histories histories;

    ApplicationFiles(Histories histories) {
        this.histories = histories;
    }

    /** The file as it stands, for the service's own use. */
    public Optional<ApplicationFile> find(String applicationId) {
        return Folding.of(histories.of(applicationId));
    }

    /**
     * The file that somebody asks for.
     *
     * @param asOf null for now
     * @throws kz.ruqsat.platform.problem.Refused {@code not-found} if there is none that the actor may see
     */
    public ApplicationFile seenBy(Actor actor, String applicationId, @Nullable Instant asOf) {
        return Folding.of(histories.of(applicationId, asOf))
                .filter(file -> maySee(actor, file.portal()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** As {@link #seenBy}, for a portal that wants to change the application: only its own. */
    public ApplicationFile ownOf(Actor actor, String applicationId) {
        return find(applicationId)
                .filter(file -> file.portal().equals(actor.id()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** What happened to an application that somebody asks for, oldest first. */
    public List<Recorded> historySeenBy(Actor actor, String applicationId, @Nullable Instant asOf) {
        seenBy(actor, applicationId, asOf);
        return histories.of(applicationId, asOf);
    }

    /** Whether the actor works for the authority or watches over it, and so sees the files of all portals. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
    }

    private static boolean maySee(Actor actor, String portal) {
        return seesAll(actor) || actor.is(Role.PORTAL) && portal.equals(actor.id());
    }
}
