package kz.ruqsat.sandbox.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may sign in here, and where. Secrets and passwords equal the names: nothing here guards anything.
 *
 * @param url the public address, the {@code iss} of every token
 * @param directory where the signing key is kept, so that tokens outlive a restart
 * @param gateway client id of the entrance
 * @param gatewayOrigin public address of the entrance, to which people are sent back
 * @param personTokens how long a person's access token lives before it is refreshed
 * @param clientTokens how long a client's access token lives
 * @param people sample users
 * @param clients sample clients of the API
 */
@ConfigurationProperties("ruqsat.sandbox.issuer")
record IssuerSettings(
        String url,
        Path directory,
        String gateway,
        String gatewayOrigin,
        Duration personTokens,
        Duration clientTokens,
        List<Person> people,
        List<Client> clients) {

    IssuerSettings {
        people = List.copyOf(people);
        clients = List.copyOf(clients);
    }

    /**
     * A sample user.
     *
     * @param id user name and password
     * @param name as pages show it
     * @param language in which the person is written to
     * @param role word of the {@code roles} claim
     * @param poolId the pool for which a pool operator speaks
     */
    record Person(
            String id,
            String name,
            String language,
            String role,
            @Nullable String poolId) {}

    /**
     * A sample client.
     *
     * @param id client id and secret
     * @param role word of the {@code roles} claim
     * @param poolId the pool for which a pool operator speaks
     */
    record Client(String id, String role, @Nullable String poolId) {}
}
