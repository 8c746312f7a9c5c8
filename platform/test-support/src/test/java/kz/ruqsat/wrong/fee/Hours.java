package kz.ruqsat.wrong.fee;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** Every way to ask the machine for the time. */
class Hours {

    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    ZonedDateTime moment() {
        return ZonedDateTime.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    InstantSource source() {
        return InstantSource.system();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }
}
