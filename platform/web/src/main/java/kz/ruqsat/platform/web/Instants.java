package kz.ruqsat.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads instants of the query, for example {@code ?asOf=2026-03-20T10:00:00+05:00}. A plus sign that was not escaped
 * arrives as a space and is taken for what it was meant to be.
 */
final class Instants implements Converter<String, Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an instant with zone", e);
        }
    }
}
