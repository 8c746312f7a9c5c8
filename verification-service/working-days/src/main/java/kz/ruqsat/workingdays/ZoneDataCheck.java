package kz.ruqsat.workingdays;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;

/**
 * Refuses to work with zone data older than 2024a. All of Kazakhstan has been at UTC+5 since 1 March 2024 (Government
 * decree of 19 January 2024); older data would end every last day in Almaty one hour too early.
 */
public final class ZoneDataCheck {

    private static final String ALMATY = "Asia/Almaty";
    private static final LocalDateTime AFTER_THE_CHANGE = LocalDateTime.of(2024, 3, 1, 0, 0);

    private ZoneDataCheck() {}

    /**
     * Checks the zone data of the running JVM; to be called at start-up.
     *
     * @throws IllegalStateException if they are older than 2024a
     */
    public static void requireCurrent() {
        requireCurrent(
                ZoneId.of(ALMATY).getRules(),
                ZoneRulesProvider.getVersions(ALMATY).lastKey());
    }

    static void requireCurrent(ZoneRules almaty, String version) {
        ZoneOffset offset = almaty.getOffset(AFTER_THE_CHANGE);
        if (!offset.equals(ZoneOffset.ofHours(5))) {
            throw new IllegalStateException("The time zone data of this JVM (" + version + ") put " + ALMATY + " at UTC"
                    + offset + " after 1 March 2024; it is UTC+05:00. Update the JDK: 2024a or newer is needed.");
        }
    }
}
