package kz.ruqsat.gateway.relay;

import java.util.List;

/**
 * Paths that go to one target.
 *
 * @param target who answers
 * @param mount what is cut off in front of the path before it goes on, usually nothing
 * @param patterns path patterns; the most specific one of all routes wins
 */
record Route(Target target, String mount, List<String> patterns) {

    static Route to(Target target, String... patterns) {
        return new Route(target, "", List.of(patterns));
    }

    /** The operators' pages of a service, which each service has under {@code /ops}. */
    static Route ops(Target target, String service) {
        return new Route(target, "/" + service, List.of("/ops/" + service, "/ops/" + service + "/**"));
    }

    /** The path as the target knows it: {@code /ops/verification/parked} is its {@code /ops/parked}. */
    String upstreamPath(String path) {
        return mount.isEmpty() ? path : path.replaceFirst("^/ops" + mount, "/ops");
    }
}
