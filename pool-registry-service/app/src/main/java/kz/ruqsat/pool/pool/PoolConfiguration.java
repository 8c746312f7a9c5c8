package kz.ruqsat.pool.pool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    /** The clock of the sandbox may be moved by another process, which tells nobody. */
    private static final Duration LONGEST_WAIT_IN_SANDBOX = Duration.ofMillis(250);

    /** Another node may have recorded a new end, and then be killed before the time comes. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Bean
    Pools pools(Histories histories) {
        return new Pools(histories);
    }

    @Bean
    RegisterOfPools registerOfPools(PoolTable table, ExistenceOfPools existence) {
        return new RegisterOfPools(table, existence);
    }

    /** A file that the site provides; only the sandbox makes one for itself. */
    @Bean
    RegisterKey registerKey(@Value("${ruqsat.register.key-file}") Path file, Environment environment) {
        if (!Files.exists(file)) {
            if (!environment.acceptsProfiles(Profiles.of("sandbox"))) {
                throw new IllegalStateException(
                        "no key to sign the register: " + file + " is missing (ruqsat.register.key-file)");
            }
            RegisterKey.create(file);
        }
        return RegisterKey.read(file);
    }

    @Bean
    ExistenceOfPools existenceOfPools(PoolTable table, Histories histories) {
        return new ExistenceOfPools(table, histories);
    }

    @Bean
    IdentifierCheck identifierCheck(
            @Value("${ruqsat.identifiers.check:strict}") IdentifierCheck.Strictness strictness) {
        return new IdentifierCheck(strictness);
    }

    @Bean
    DueSignal expirySignal() {
        return new DueSignal();
    }

    @Bean
    ExpiryPoller expiryPoller(
            ExpiryTable table,
            Commands commands,
            Projections projections,
            @Qualifier("expirySignal") DueSignal signal,
            InstantSource clock,
            ZoneId zone,
            Environment environment) {
        var longest = environment.acceptsProfiles(Profiles.of("sandbox")) ? LONGEST_WAIT_IN_SANDBOX : LONGEST_WAIT;
        return new ExpiryPoller(table, commands, projections, signal, clock, zone, longest);
    }
}
