package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dates of the tests by weekday, so that a reader sees why a day is off; {@link DatesTest} holds them to their names. */
final class Dates {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    static final LocalDate SUN_2023_01_01 = LocalDate.of(2023, 1, 1);
    static final LocalDate SAT_2023_01_07 = LocalDate.of(2023, 1, 7);
    static final LocalDate FRI_2023_06_30 = LocalDate.of(2023, 6, 30);
    static final LocalDate SAT_2023_07_01 = LocalDate.of(2023, 7, 1);
    static final LocalDate MON_2023_07_03 = LocalDate.of(2023, 7, 3);
    static final LocalDate FRI_2023_07_07 = LocalDate.of(2023, 7, 7);
    static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);
    static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    static final LocalDate FRI_2024_05_03 = LocalDate.of(2024, 5, 3);
    static final LocalDate MON_2024_05_06 = LocalDate.of(2024, 5, 6);
    static final LocalDate FRI_2024_06_14 = LocalDate.of(2024, 6, 14);
    static final LocalDate SUN_2024_06_16 = LocalDate.of(2024, 6, 16);
    static final LocalDate MON_2024_06_17 = LocalDate.of(2024, 6, 17);
    static final LocalDate TUE_2024_06_18 = LocalDate.of(2024, 6, 18);
    static final LocalDate FRI_2025_01_03 = LocalDate.of(2025, 1, 3);
    static final LocalDate SUN_2025_01_05 = LocalDate.of(2025, 1, 5);
    static final LocalDate MON_2025_01_06 = LocalDate.of(2025, 1, 6);
    static final LocalDate SAT_2025_08_30 = LocalDate.of(2025, 8, 30);
    static final LocalDate WED_2026_03_18 = LocalDate.of(2026, 3, 18);
    static final LocalDate THU_2026_03_19 = LocalDate.of(2026, 3, 19);
    static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    static final LocalDate SAT_2026_03_21 = LocalDate.of(2026, 3, 21);
    static final LocalDate SUN_2026_03_22 = LocalDate.of(2026, 3, 22);
    static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);
    static final LocalDate TUE_2026_03_24 = LocalDate.of(2026, 3, 24);
    static final LocalDate WED_2026_03_25 = LocalDate.of(2026, 3, 25);
    static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
    static final LocalDate THU_2026_08_27 = LocalDate.of(2026, 8, 27);
    static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
    static final LocalDate SUN_2026_08_30 = LocalDate.of(2026, 8, 30);
    static final LocalDate MON_2026_08_31 = LocalDate.of(2026, 8, 31);
    static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    static final LocalDate FRI_2026_10_23 = LocalDate.of(2026, 10, 23);
    static final LocalDate WED_2026_10_28 = LocalDate.of(2026, 10, 28);
    static final LocalDate MON_2027_03_15 = LocalDate.of(2027, 3, 15);
    static final LocalDate MON_2027_08_30 = LocalDate.of(2027, 8, 30);
    static final LocalDate THU_2027_12_30 = LocalDate.of(2027, 12, 30);
    static final LocalDate FRI_2027_12_31 = LocalDate.of(2027, 12, 31);

    private Dates() {}

    static Instant at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }
}
