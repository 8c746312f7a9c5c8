package kz.ruqsat.platform.sample;

import java.util.Map;
import kz.ruqsat.platform.embedded.LocalBroker;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The sample service on a real PostgreSQL and a real broker. A context that is kept has both to itself: two that run beside
 * each other on one broker would be two nodes of one service, and each would get half of the messages.
 */
public final class SampleStack implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Broker {
        private static final LocalBroker SHARED = LocalBroker.throwAway();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = settings(TestDatabase.empty(), LocalBroker.throwAway());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("stack", settings));
    }

    /** For services that are started one after the other. */
    public static Map<String, Object> settings(ServiceDatabase database) {
        return settings(database, Broker.SHARED);
    }

    private static Map<String, Object> settings(ServiceDatabase database, LocalBroker broker) {
        return Map.of(
                "RUQSAT_DB_URL", database.url(),
                "RUQSAT_DB_USER", database.user(),
                "RUQSAT_DB_PASSWORD", database.password(),
                "RUQSAT_DB_OWNER_USER", database.ownerUser(),
                "RUQSAT_DB_OWNER_PASSWORD", database.ownerPassword(),
                "RUQSAT_KAFKA", broker.bootstrapServers(),
                "RUQSAT_ISSUER", "http://localhost:1",
                "RUQSAT_JWKS", "http://localhost:1/jwks");
    }

    /** A second node of the service, on the same database if asked. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(SampleService.class)
                .properties(settings)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("stack", settings)))
                .run();
    }
}
