package kz.ruqsat.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: goes into the metadata of every stored event.
 *
 * @param id stable id of the person or client, the token's subject
 * @param roles what the token grants
 * @param poolId the pool for which a pool operator speaks, otherwise null
 */
public record Actor(String id, Set<Role> roles, @Nullable String poolId) {

    /** The product itself, when an event or a timer makes it act. */
    public static final Actor SYSTEM = new Actor("ruqsat", Set.of(Role.SYSTEM), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
