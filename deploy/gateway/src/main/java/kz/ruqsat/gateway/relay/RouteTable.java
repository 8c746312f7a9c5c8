package kz.ruqsat.gateway.relay;

import java.util.List;

/** The whole map of the entrance; what is not here is answered by the gateway itself or by nobody. */
final class RouteTable {

    static final List<Route> ROUTES = List.of(
            Route.to(
                    Target.APPLICATION,
                    "/api/v1/applications/**",
                    "/api/v1/licences/**",
                    "/api/v1/receipt-keys",
                    "/api/v1/refusal-reasons",
                    "/register/licences",
                    "/register/licences/**",
                    "/applications/**",
                    "/licences/**"),
            Route.to(
                    Target.VERIFICATION,
                    "/api/v1/verifications/**",
                    "/api/v1/obligations/**",
                    "/api/v1/obligations.*",
                    "/api/v1/calendar/**",
                    "/api/v1/deadline-previews",
                    "/api/v1/term-stops/**",
                    "/api/v1/requirement-editions/**",
                    "/api/v1/requirement-checks",
                    "/api/v1/policies/**",
                    "/api/v1/assessment-reasons",
                    "/api/v1/pause-reasons",
                    "/api/v1/extension-grounds",
                    "/deadlines/**",
                    "/obligations/**",
                    "/term-stops/**",
                    "/verifications/**",
                    "/calendar/**",
                    "/requirements/**"),
            Route.to(
                    Target.POOL_REGISTRY,
                    "/api/v1/pools/**",
                    "/api/v1/pool-switches/**",
                    "/api/v1/pool-memberships/**",
                    "/api/v1/pool-mismatches/**",
                    "/register/pools",
                    "/register/pools/**",
                    "/pools/**"),
            Route.to(Target.NOTIFICATION, "/api/v1/notices/**", "/api/v1/webhook-endpoints/**", "/notices/**"),
            Route.ops(Target.APPLICATION, "application"),
            Route.ops(Target.VERIFICATION, "verification"),
            Route.ops(Target.POOL_REGISTRY, "pool-registry"),
            Route.ops(Target.NOTIFICATION, "notification"),
            Route.to(Target.SANDBOX, "/oauth2/**", "/.well-known/**", "/sandbox/**"),
            // All services of a machine share one movable clock, so that any of them can answer.
            Route.to(Target.VERIFICATION, "/sandbox/clock"));

    private RouteTable() {}
}
