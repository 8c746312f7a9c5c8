package kz.ruqsat.gateway.relay;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param sandbox absent outside the sandbox, and with it everything that only the sandbox offers
 */
@ConfigurationProperties("ruqsat.routes")
record RouteSettings(
        URI application,
        URI verification,
        URI poolRegistry,
        URI notification,
        @Nullable URI sandbox) {

    @Nullable URI of(Target target) {
        return switch (target) {
            case APPLICATION -> application;
            case VERIFICATION -> verification;
            case POOL_REGISTRY -> poolRegistry;
            case NOTIFICATION -> notification;
            case SANDBOX -> sandbox;
        };
    }
}
