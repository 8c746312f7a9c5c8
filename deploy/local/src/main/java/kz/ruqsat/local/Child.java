package kz.ruqsat.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process of the stack, with the ports that it has everywhere.
 *
 * @param name as people and logs call it
 * @param module folder of its Maven module, where its jar is
 * @param database its database, null when it has none
 * @param routeVariable tells the entrance where it is, null for the entrance itself
 */
record Child(
        String name,
        String module,
        int port,
        int managementPort,
        @Nullable String database,
        @Nullable String routeVariable) {

    static final String GATEWAY = "gateway";

    /** In the order in which they are stopped: nobody is called by one that is still up. */
    static final List<Child> ALL = List.of(
            new Child(GATEWAY, "deploy/gateway", 8080, 9080, null, null),
            new Child("application", "application-service/app", 8081, 9081, "application", "RUQSAT_APPLICATION_URL"),
            new Child(
                    "verification", "verification-service/app", 8082, 9082, "verification", "RUQSAT_VERIFICATION_URL"),
            new Child(
                    "pool-registry",
                    "pool-registry-service/app",
                    8083,
                    9083,
                    "pool_registry",
                    "RUQSAT_POOL_REGISTRY_URL"),
            new Child(
                    "notification", "notification-service/app", 8084, 9084, "notification", "RUQSAT_NOTIFICATION_URL"),
            new Child("sandbox", "deploy/sandbox", 8090, 9090, null, "RUQSAT_SANDBOX_URL"));
}
