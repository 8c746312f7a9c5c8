package kz.ruqsat.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.embedded.LocalBroker;
import kz.ruqsat.platform.embedded.Ports;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a context the variables that the local stack would give to its process. Equal for all, so contexts are shared. */
record ServiceEnvironment() implements ContextCustomizer {

    private static final List<String> TALKATIVE =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky");

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.ERROR));

        Map<String, Object> variables = new HashMap<>();
        TestIssuer issuer = TestIssuer.shared();
        variables.put("RUQSAT_ISSUER", issuer.issuer());
        variables.put("RUQSAT_JWKS", issuer.keySet());
        variables.put("RUQSAT_SANDBOX_CLOCK", clock().toString());
        variables.put("RUQSAT_SMTP_HOST", Ports.LOOPBACK);
        variables.put("RUQSAT_SMTP_PORT", Integer.toString(Ports.free())); // nobody there unless the test puts one
        addStorage(variables);
        // Over what the machine's own environment says, under what a test itself sets.
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.addBefore(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource("ruqsat-test-systemEnvironment", variables));
        context.getBeanFactory().registerSingleton("tokens", new Tokens(issuer));
    }

    private static void addStorage(Map<String, Object> variables) {
        var starting = SharedParts.broker(); // starts while the database is being made
        ServiceDatabase database = SharedParts.database();
        // The servers of the tests run in the same process and would bury the service's own log.
        variables.put("logging.level.kafka", "warn");
        variables.put("logging.level.state.change.logger", "warn");
        variables.put("logging.level.io.zonky", "warn");
        variables.put("RUQSAT_DB_URL", database.url());
        variables.put("RUQSAT_DB_USER", database.user());
        variables.put("RUQSAT_DB_PASSWORD", database.password());
        variables.put("RUQSAT_DB_OWNER_USER", database.ownerUser());
        variables.put("RUQSAT_DB_OWNER_PASSWORD", database.ownerPassword());
        LocalBroker broker = starting.join();
        variables.put("RUQSAT_KAFKA", broker.bootstrapServers());
    }

    private static Path clock() {
        try {
            Path directory = Files.createTempDirectory("ruqsat-clock");
            Path file = directory.resolve("clock");
            directory.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
