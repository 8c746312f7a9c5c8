package kz.ruqsat.notification.log;

import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Who may see which notices. */
final class NoticeReaders {

    private NoticeReaders() {}

    /** The portal to whose notices the caller is limited; null if the caller sees all. */
    static @Nullable String limitedTo(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN) ? null : actor.id();
    }

    static boolean maySee(Actor actor, @Nullable String portal) {
        String limit = limitedTo(actor);
        return limit == null || limit.equals(portal);
    }
}
