package kz.ruqsat.verification.obligation;

import java.time.Instant;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.jspecify.annotations.Nullable;

/** Reckons from now, or from an instant before with what was known then. */
record Reckonings(TermCalendars calendars, int soon) {

    Reckoning now() {
        return at(calendars.now());
    }

    Reckoning at(@Nullable Instant asOf) {
        var instant = asOf == null ? calendars.now() : asOf;
        return Reckoning.at(instant, calendars.knownOn(instant), soon);
    }
}
