package kz.ruqsat.workingdays;

import java.time.LocalDate;

/** What a date is in the five-day week. */
public enum DayKind {
    /** An ordinary working day, Monday to Friday. */
    WORKING(true),
    /** Saturday or Sunday. */
    WEEKEND(false),
    /** A national or state holiday, whatever the weekday; on a Saturday or Sunday it gives another day off later. */
    HOLIDAY(false),
    /** The working day that is off because a holiday fell on a day off. */
    HOLIDAY_MOVED(false),
    /** A working day that an act of the Government or the ministry made a day off in exchange for a weekend day. */
    MOVED_OFF(false),
    /** The weekend day that is worked in exchange. */
    MOVED_WORKING(true),
    /** 7 January or the first day of Kurban Ait: off, and never moved when it falls on a weekend. */
    RELIGIOUS(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether a day of this kind counts as a working day. */
    public boolean isWorking() {
        return working;
    }

    /** Whether a fact may say this of that date: a weekend day cannot be moved off, nor a weekday be worked in exchange. */
    public boolean isPossibleOn(LocalDate date) {
        return switch (this) {
            case WORKING, MOVED_OFF, HOLIDAY_MOVED -> !Weekend.includes(date);
            case WEEKEND, MOVED_WORKING -> Weekend.includes(date);
            case HOLIDAY, RELIGIOUS -> true;
        };
    }
}
