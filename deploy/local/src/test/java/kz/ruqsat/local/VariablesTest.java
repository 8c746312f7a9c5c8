package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.junit.jupiter.api.Test;

class VariablesTest {

    private static final Addresses ADDRESSES = new Addresses(100);
    private static final DataDirectory DATA = new DataDirectory(Path.of("/data"));
    private static final ServiceDatabase DATABASE =
            new ServiceDatabase("jdbc:postgresql://127.0.0.1:15532/verification", "owner", "p1", "service", "p2");

    private final Variables variables = new Variables(ADDRESSES, DATA, Child.ALL);

    @Test
    void a_service_is_told_everything_that_a_site_would_configure() {
        assertThat(variables.of(child("verification"), DATABASE))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("SERVER_PORT", "8182"),
                        Map.entry("MANAGEMENT_SERVER_PORT", "9182"),
                        Map.entry("SPRING_PROFILES_ACTIVE", "sandbox"),
                        Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"),
                        Map.entry("RUQSAT_DB_URL", "jdbc:postgresql://127.0.0.1:15532/verification"),
                        Map.entry("RUQSAT_DB_USER", "service"),
                        Map.entry("RUQSAT_DB_PASSWORD", "p2"),
                        Map.entry("RUQSAT_DB_OWNER_USER", "owner"),
                        Map.entry("RUQSAT_DB_OWNER_PASSWORD", "p1"),
                        Map.entry("RUQSAT_KAFKA", "127.0.0.1:19192"),
                        Map.entry("RUQSAT_ORIGIN", "http://localhost:8180"),
                        Map.entry("RUQSAT_ISSUER", "http://localhost:8180"),
                        Map.entry("RUQSAT_JWKS", "http://127.0.0.1:8190/oauth2/jwks"),
                        Map.entry("RUQSAT_TOKEN_URI", "http://127.0.0.1:8190/oauth2/token"),
                        Map.entry("RUQSAT_SMTP_HOST", "127.0.0.1"),
                        Map.entry("RUQSAT_SMTP_PORT", "18125"),
                        Map.entry("RUQSAT_SANDBOX_CLOCK", "/data/data/clock"),
                        Map.entry("RUQSAT_SANDBOX_DIR", "/data/data/sandbox"),
                        Map.entry("RUQSAT_APPLICATION_URL", "http://127.0.0.1:8181"),
                        Map.entry("RUQSAT_VERIFICATION_URL", "http://127.0.0.1:8182"),
                        Map.entry("RUQSAT_POOL_REGISTRY_URL", "http://127.0.0.1:8183"),
                        Map.entry("RUQSAT_NOTIFICATION_URL", "http://127.0.0.1:8184"),
                        Map.entry("RUQSAT_SANDBOX_URL", "http://127.0.0.1:8190")));
    }

    @Test
    void who_has_no_database_is_told_of_none() {
        assertThat(variables.of(child("gateway"), null)).isNotEmpty().doesNotContainKey("RUQSAT_DB_URL");
    }

    @Test
    void no_two_processes_share_a_port() {
        Set<Integer> ports = new HashSet<>(
                List.of(ADDRESSES.postgres(), ADDRESSES.kafka(), ADDRESSES.kafkaController(), ADDRESSES.smtp()));
        for (Child child : Child.ALL) {
            assertThat(ports.add(ADDRESSES.web(child))).as(child.name()).isTrue();
            assertThat(ports.add(ADDRESSES.management(child))).as(child.name()).isTrue();
        }
    }

    private static Child child(String name) {
        return Child.ALL.stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
