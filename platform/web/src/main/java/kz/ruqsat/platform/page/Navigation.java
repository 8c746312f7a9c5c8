package kz.ruqsat.platform.page;

import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The way through the site. All services stand behind one origin and show the same header, hence it is written down in
 * one place; an application may bring a bean of its own instead.
 *
 * @param items in the order shown
 */
public record Navigation(List<Item> items) {

    public Navigation {
        items = List.copyOf(items);
    }

    /**
     * @param path where it leads; a page below it counts as being there
     * @param key of its text in the bundle {@code messages}
     * @param roles who sees it; everybody when empty
     * @param sandboxOnly whether it exists in the sandbox only
     */
    public record Item(String path, String key, Set<Role> roles, boolean sandboxOnly) {

        public Item {
            roles = Set.copyOf(roles);
        }

        boolean isFor(@Nullable Actor actor) {
            return roles.isEmpty() || (actor != null && actor.isAny(roles.toArray(Role[]::new)));
        }
    }

    static Navigation ofTheSite() {
        Set<Role> staff = Set.of(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
        return new Navigation(List.of(
                new Item("/deadlines", "nav.deadlines", staff, false),
                new Item("/applications", "nav.applications", staff, false),
                new Item("/verifications", "nav.verifications", staff, false),
                new Item("/pools/mismatches", "nav.mismatches", staff, false),
                new Item("/pools/members", "nav.members", Set.of(Role.POOL_OPERATOR), false),
                new Item("/calendar", "nav.calendar", Set.of(), false),
                new Item("/notices", "nav.notices", staff, false),
                new Item("/requirements", "nav.requirements", Set.of(), false),
                new Item("/register/licences", "nav.licences", Set.of(), false),
                new Item("/register/pools", "nav.pools", Set.of(), false),
                new Item("/sandbox/mail", "nav.mail", Set.of(), true)));
    }

    List<Item> visibleTo(@Nullable Actor actor, boolean sandbox) {
        return items.stream()
                .filter(item -> item.isFor(actor) && (sandbox || !item.sandboxOnly()))
                .toList();
    }
}
