package kz.ruqsat.platform.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Kazakhstan has had one time, UTC+5, since 1 March 2024. Zone data older than 2024a still say +6 for most of it, which
 * would move every limit by an hour.
 */
final class ZoneData {

    private static final Instant AFTER_THE_CHANGE = Instant.parse("2024-03-02T00:00:00Z");

    private ZoneData() {}

    /** @throws IllegalStateException when the zone data of this JDK are too old */
    static ZoneId checked(ZoneId zone) {
        requireFive(ZoneId.of("Asia/Almaty"));
        return zone;
    }

    static void requireFive(ZoneId almaty) {
        ZoneOffset offset = almaty.getRules().getOffset(AFTER_THE_CHANGE);
        if (!offset.equals(ZoneOffset.ofHours(5))) {
            throw new IllegalStateException("the zone data of this Java are older than 2024a: " + almaty + " is UTC"
                    + offset + " on 2 March 2024 instead of UTC+05:00; update the JDK or its tzdata");
        }
    }
}
