package kz.ruqsat.verification.page;

import kz.ruqsat.workingdays.DayKind;

/** How a kind of day looks; the word stands under {@code calendar.kind.*}, the icon in {@code calendar-parts}. */
final class DayLook {

    private DayLook() {}

    static String of(DayKind kind) {
        return switch (kind) {
            case WORKING -> "working";
            case WEEKEND -> "weekend";
            case HOLIDAY -> "holiday";
            case HOLIDAY_MOVED -> "holiday-moved";
            case MOVED_OFF -> "moved-off";
            case MOVED_WORKING -> "moved-working";
            case RELIGIOUS -> "religious";
        };
    }
}
