package kz.ruqsat.right.fee;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

record FeePolicy(InstantSource clock, ZoneId zone) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    LocalDate byClock(Clock given) {
        return LocalDate.now(given);
    }

    Date converted(long known) {
        return new Date(known);
    }
}
