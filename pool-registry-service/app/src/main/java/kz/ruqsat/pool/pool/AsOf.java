package kz.ruqsat.pool.pool;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/**
 * The moment about which a register is asked: a date asks what holds on that day, as known today; an instant asks what
 * was known then to hold on its day.
 *
 * @param day the legal date, in the authority's zone
 * @param knownAt nothing recorded later counts; null for all that is known
 */
public record AsOf(LocalDate day, @Nullable Instant knownAt) {

    private static final int LENGTH_OF_DATE = 10;

    /** @throws kz.ruqsat.platform.problem.Refused {@code malformed} for anything but a date or an instant with zone */
    public static AsOf read(@Nullable String text, InstantSource clock, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return new AsOf(LocalDate.ofInstant(clock.instant(), zone), null);
        }
        try {
            if (text.strip().length() == LENGTH_OF_DATE) {
                return new AsOf(LocalDate.parse(text.strip()), null);
            }
            // A plus sign that was not escaped in the query arrives as a space.
            var instant = OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
            return new AsOf(LocalDate.ofInstant(instant, zone), instant);
        } catch (DateTimeException e) {
            throw CommonProblems.malformedParameter("asOf");
        }
    }
}
