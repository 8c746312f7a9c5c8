package kz.ruqsat.application.drafting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws application numbers such as {@code 2026-000123}: the authority's year and a place in a sequence that never
 * starts anew, so that a number is never given twice, not even when the year's part of it is left out.
 */
@Component
class ApplicationNumbers {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    ApplicationNumbers(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    String next(Instant receivedAt) {
        long place = jdbc.sql("select nextval('application_number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%d-%06d", receivedAt.atZone(zone).getYear(), place);
    }
}
