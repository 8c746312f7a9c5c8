package kz.ruqsat.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.ruqsat.platform.security.Role;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = "RUQSAT_SMTP_PORT=2525")
class ServiceTestTest {

    @Autowired
    private Environment environment;

    @Autowired
    private Tokens tokens;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void anotherServiceStartedLast() {
        GenericEventMessage.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    void runs_the_service_in_the_sandbox_on_a_random_port() {
        assertThat(port).isPositive();
        assertThat(environment.getActiveProfiles()).contains("sandbox", "test");
        assertThat(environment.getProperty("RUQSAT_SANDBOX_CLOCK")).isNotBlank();
    }

    @Test
    void variables_are_found_by_both_their_names_and_a_test_may_set_its_own() {
        assertThat(environment.getProperty("ruqsat.jwks"))
                .isEqualTo(environment.getRequiredProperty("RUQSAT_JWKS"))
                .endsWith("/oauth2/jwks");
        assertThat(environment.getProperty("RUQSAT_SMTP_PORT")).isEqualTo("2525");
    }

    @Test
    void the_owner_migrates_and_the_service_only_reads_and_writes() throws Exception {
        try (var owner = DriverManager.getConnection(
                        variable("DB_URL"), variable("DB_OWNER_USER"), variable("DB_OWNER_PASSWORD"));
                var migration = owner.createStatement()) {
            migration.execute("CREATE TABLE fee (id int)");
        }
        try (var service =
                        DriverManager.getConnection(variable("DB_URL"), variable("DB_USER"), variable("DB_PASSWORD"));
                var statement = service.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO fee VALUES (1)")).isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("DROP TABLE fee"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void kafka_is_there_and_empty() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", variable("KAFKA")))) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Nested
    class tokens {

        @Test
        void are_verified_by_the_published_key_and_carry_subject_and_roles() {
            Jwt token = decode(tokens.bearer("officer-demo", Role.OFFICER, Role.APPROVER));
            assertThat(token.getSubject()).isEqualTo("officer-demo");
            assertThat(token.getClaimAsStringList("roles")).containsExactly("officer", "approver");
        }

        @Test
        void of_pool_operators_name_their_pool() {
            Jwt token = decode(tokens.poolOperator("pool-demo", "pool-1"));
            assertThat(token.getClaims()).containsEntry("pool_id", "pool-1");
            assertThat(token.getClaimAsStringList("roles")).containsExactly("pool-operator");
        }

        @Test
        void that_ran_out_are_forged_or_come_from_elsewhere_are_refused() {
            for (String bad : List.of(
                    tokens.expired("officer-demo", Role.OFFICER),
                    tokens.forged("officer-demo", Role.OFFICER),
                    tokens.bearer("officer-demo", claims -> claims.issuer("https://elsewhere"), Role.OFFICER))) {
                assertThatThrownBy(() -> decode(bad)).isInstanceOf(BadJwtException.class);
            }
        }

        private Jwt decode(String header) {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withJwkSetUri(variable("JWKS")).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(variable("ISSUER")));
            return decoder.decode(header.substring("Bearer ".length()));
        }
    }

    @Test
    void events_have_the_time_of_the_service_that_is_tested_whichever_started_last(@Autowired Clock clock) {
        assertThat(GenericEventMessage.clock).isSameAs(clock);
    }

    @Test
    void another_context_has_a_database_a_broker_and_a_clock_of_its_own_on_the_same_server() throws Exception {
        try (GenericApplicationContext other = new GenericApplicationContext()) {
            new ServiceEnvironmentFactory()
                    .createContextCustomizer(ServiceTestTest.class, List.of())
                    .customizeContext(other, null);
            Environment theirs = other.getEnvironment();
            for (String own : Set.of("RUQSAT_DB_URL", "RUQSAT_KAFKA", "RUQSAT_SANDBOX_CLOCK")) {
                assertThat(theirs.getProperty(own)).isNotBlank().isNotEqualTo(environment.getProperty(own));
            }
            assertThat(theirs.getProperty("RUQSAT_ISSUER")).isEqualTo(variable("ISSUER"));
            String server = variable("DB_URL").substring(0, variable("DB_URL").lastIndexOf('/'));
            assertThat(theirs.getProperty("RUQSAT_DB_URL")).startsWith(server);

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", theirs.getProperty("RUQSAT_KAFKA")))) {
                admin.createTopics(List.of(new NewTopic("theirs", 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
            kafka_is_there_and_empty();
        }
    }

    @Test
    void contexts_of_equal_configuration_are_shared() {
        var factory = new ServiceEnvironmentFactory();
        assertThat(factory.createContextCustomizer(ServiceTestTest.class, List.of()))
                .isEqualTo(factory.createContextCustomizer(ServiceTestTest.class, List.of()));
        assertThat(factory.createContextCustomizer(GoldenTest.class, List.of())).isNull();
    }

    private String variable(String name) {
        return environment.getRequiredProperty("RUQSAT_" + name);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Service {}
}
