package kz.ruqsat.platform.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What goes beside every command, and from there beside every event: who acted, in which roles, and because of what. */
public final class ActorMetadata {

    /** Id of the person, client or system that acted. */
    public static final String ACTOR = "actor";

    /** Roles of the actor, comma-separated words as in tokens. */
    public static final String ROLES = "roles";

    /** Id of the event or message that made the system act; absent when a person acted. */
    public static final String CAUSE = "cause";

    private ActorMetadata() {}

    static Map<String, Object> of(Actor actor, @Nullable String cause) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(ACTOR, actor.id());
        metadata.put(ROLES, actor.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(",")));
        if (cause != null) {
            metadata.put(CAUSE, cause);
        }
        return metadata;
    }
}
