package kz.ruqsat.verification.requirement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.ruqsat.platform.clock.ClockAutoConfiguration;
import kz.ruqsat.platform.problem.ProblemAutoConfiguration;
import kz.ruqsat.platform.security.SecurityAutoConfiguration;
import kz.ruqsat.platform.web.WebAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The edge of this package alone: no database, no messages, a clock that stands on Thursday 2026-07-09. Not annotated as a
 * configuration, so that the tests of the whole service do not find it.
 */
@ImportAutoConfiguration({
    ClockAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    WebAutoConfiguration.class,
    ProblemAutoConfiguration.class,
    SecurityAutoConfiguration.class
})
@Import({RequirementConfiguration.class, RequirementChecksEndpoint.class})
@org.springframework.security.config.annotation.web.configuration.EnableWebSecurity
class RequirementWeb {

    static final String ACCREDITED = "pool-1";
    static final String SUSPENDED = "pool-2";

    /** What the register says about there being accredited pools. */
    static final AtomicReference<@Nullable Boolean> POOLS_EXIST = new AtomicReference<>(true);

    @Bean
    Clock fixedClock() {
        return Clock.fixed(Instant.parse("2026-07-09T20:30:00Z"), ZoneId.of("Asia/Almaty"));
    }

    /** What came with the product, and one choice made otherwise. */
    @Bean
    Catalogues catalogues(CatalogueFiles files) {
        var catalogue = files.catalogue();
        var policies = catalogue.policies().with(Map.of("connectionCapacity", "TOTAL"));
        return () -> catalogue.with(policies);
    }

    @Bean
    AccreditedPools pools() {
        return new AccreditedPools() {
            @Override
            public @Nullable Boolean exist(LocalDate on) {
                return POOLS_EXIST.get();
            }

            @Override
            public @Nullable String override(LocalDate on) {
                return null;
            }

            @Override
            public @Nullable Boolean accredited(String poolId, LocalDate on) {
                return switch (poolId) {
                    case ACCREDITED -> true;
                    case SUSPENDED -> false;
                    default -> null;
                };
            }
        };
    }
}
