package kz.ruqsat.verification.calendar;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import kz.ruqsat.platform.security.PublicPaths;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import kz.ruqsat.workingdays.ZoneDataCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;

/** Puts the calendar into the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarConfiguration.Hours.class)
class CalendarConfiguration {

    /** Settings under {@code ruqsat.office-hours}: what comes after closing counts as received on the next working day. */
    @ConfigurationProperties("ruqsat.office-hours")
    record Hours(
            @DefaultValue("09:00") @DateTimeFormat(pattern = "HH:mm")
            LocalTime opens,

            @DefaultValue("18:30") @DateTimeFormat(pattern = "HH:mm")
            LocalTime closes) {}

    @Bean
    WorkingCalendars workingCalendars() {
        ZoneDataCheck.requireCurrent();
        return WorkingCalendars.kazakhstan();
    }

    @Bean
    TermCalendars termCalendars(WorkingCalendars history, InstantSource clock, ZoneId zone, Hours hours) {
        return new TermCalendars(history, clock, zone, new OfficeHours(hours.opens(), hours.closes()));
    }

    /** Which days are working days, and when a term would end, everybody may ask: nothing is stored. */
    @Bean
    PublicPaths calendarPaths() {
        return PublicPaths.of("/api/v1/calendar/days", "/api/v1/deadline-previews");
    }
}
