package kz.ruqsat.verification.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.platform.security.PublicPaths;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import kz.ruqsat.workingdays.ZoneDataCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Puts the calendar into the service: what is known, and how far it reaches. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CalendarConfiguration.Hours.class, CalendarConfiguration.Settings.class})
class CalendarConfiguration {

    private static final String FILE = "/calendar.yml";

    /** Settings under {@code ruqsat.office-hours}: what comes after closing counts as received on the next working day. */
    @ConfigurationProperties("ruqsat.office-hours")
    record Hours(
            @DefaultValue("09:00") @DateTimeFormat(pattern = "HH:mm")
            LocalTime opens,

            @DefaultValue("18:30") @DateTimeFormat(pattern = "HH:mm")
            LocalTime closes) {}

    /** Settings under {@code ruqsat.calendar} that differ from {@code calendar.yml}. */
    @ConfigurationProperties("ruqsat.calendar")
    record Settings(
            @Nullable RunningTermsPolicy runningTerms,
            @Nullable Integer warningDays) {}

    @Bean
    WorkingCalendars workingCalendars() {
        ZoneDataCheck.requireCurrent();
        return WorkingCalendars.kazakhstan();
    }

    @Bean
    CalendarSettings calendarSettings(Settings set) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream file = Objects.requireNonNull(CalendarConfiguration.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(options)).load(file);
            return new CalendarSettings(
                    set.runningTerms() == null
                            ? RunningTermsPolicy.valueOf(value(written, "runningTerms"))
                            : set.runningTerms(),
                    set.warningDays() == null ? Integer.parseInt(value(written, "warningDays")) : set.warningDays());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Map<String, Map<String, Object>> written, String key) {
        return Objects.requireNonNull(written.get(key), key).get("value").toString();
    }

    @Bean
    TermCalendars termCalendars(
            WorkingCalendars shipped, InstantSource clock, ZoneId zone, Hours hours, AppliedEditions applied) {
        return new TermCalendars(shipped, clock, zone, new OfficeHours(hours.opens(), hours.closes()), applied);
    }

    @Bean
    CalendarCoverage calendarCoverage(TermCalendars calendars, CalendarSettings settings) {
        return new CalendarCoverage(calendars, settings.warningDays());
    }

    /** Up even when the calendar is about to end: a node that is taken out of service does not make it longer. */
    @Bean
    HealthIndicator calendarHealthIndicator(CalendarCoverage coverage) {
        return () -> {
            var reach = coverage.now();
            return Health.up()
                    .withDetail("lastDay", String.valueOf(reach.lastDay()))
                    .withDetail("daysLeft", reach.daysLeft())
                    .withDetail("warning", reach.warning())
                    .build();
        };
    }

    @Bean
    MeterBinder calendarReach(CalendarCoverage coverage) {
        return registry -> Gauge.builder(
                        "ruqsat.calendar.days.left",
                        coverage,
                        reach -> reach.now().daysLeft())
                .description("Days until the calendar of working days ends")
                .register(registry);
    }

    /** Which days are working days, and when a term would end, everybody may ask: nothing is stored. */
    @Bean
    PublicPaths calendarPaths() {
        return PublicPaths.of(
                "/api/v1/calendar/days", "/api/v1/calendar/differences", "/api/v1/deadline-previews", "/calendar");
    }
}
