package kz.ruqsat.gateway.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.security.Role;

/**
 * A way from the first page into the product.
 *
 * @param path where it leads
 * @param key of its title ({@code home.<key>.title}) and text ({@code home.<key>.text})
 * @param roles who sees it; everybody when empty
 */
record Entry(String path, String key, Set<Role> roles) {

    private static final Set<Role> STAFF = Set.of(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);

    private static final List<Entry> ALL = List.of(
            new Entry("/deadlines", "deadlines", STAFF),
            new Entry("/applications", "applications", STAFF),
            new Entry("/verifications", "verifications", STAFF),
            new Entry("/notices", "notices", STAFF),
            new Entry("/requirements/check", "check", Set.of()),
            new Entry("/requirements", "requirements", Set.of()),
            new Entry("/register/licences", "licences", Set.of()),
            new Entry("/register/pools", "pools", Set.of()),
            new Entry("/calendar", "calendar", Set.of()));

    static List<Entry> visibleTo(Set<Role> roles) {
        return ALL.stream()
                .filter(entry -> entry.roles.isEmpty()
                        || Stream.of(Role.values())
                                .anyMatch(role -> roles.contains(role) && entry.roles.contains(role)))
                .toList();
    }
}
