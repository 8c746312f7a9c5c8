package kz.ruqsat.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.problem.ProblemCodes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * One clock for the whole service. It is a {@link Clock}, hence also the {@link InstantSource} that most of our code
 * asks for. The real one outside of the sandbox.
 */
@AutoConfiguration
public final class ClockAutoConfiguration {

    /** The authority's zone, in which days begin and end. */
    @Bean
    @ConditionalOnMissingBean
    ZoneId authorityZone(@Value("${ruqsat.zone:Asia/Almaty}") String zone) {
        return ZoneData.checked(ZoneId.of(zone));
    }

    @Bean
    @ConditionalOnMissingBean
    Dates dates(ZoneId zone) {
        return new Dates(zone);
    }

    @Bean
    @Profile("!sandbox")
    @ConditionalOnMissingBean(InstantSource.class)
    Clock clock(ZoneId zone) {
        return Clock.system(zone);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("sandbox")
    @ConditionalOnMissingBean(InstantSource.class)
    static class Sandbox {

        @Bean
        MovableClock clock(ZoneId zone, @Value("${ruqsat.sandbox.clock:${RUQSAT_SANDBOX_CLOCK:}}") String file) {
            return file.isBlank()
                    ? MovableClock.inMemory(Clock.system(zone))
                    : MovableClock.shared(Clock.system(zone), Path.of(file));
        }

        @Bean
        ProblemCodes sandboxClockProblemCodes() {
            return ProblemCodes.declaredIn(SandboxClockEndpoint.class);
        }

        @Bean
        SandboxClockEndpoint sandboxClockEndpoint(MovableClock clock, ZoneId zone, ApplicationEventPublisher events) {
            return new SandboxClockEndpoint(clock, zone, events);
        }
    }
}
