package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One pause as callers see it.
 *
 * @param from first day that is not counted, inclusive
 * @param until first day that is counted again; null while the clock stands still
 * @param stopId the act on a whole class of terms behind it, if there is one
 */
record PauseView(
        String reasonCode,
        String category,
        Texts reason,
        String basis,
        LocalDate from,
        @Nullable LocalDate until,
        String mode,
        @Nullable String note,
        @Nullable String stopId,
        int workingDaysLeft,
        Instant pausedAt,
        @Nullable String pausedBy,
        @Nullable Instant resumedAt,
        @Nullable String resumedBy) {

    static PauseView of(KnownPause pause) {
        var paused = pause.paused();
        return new PauseView(
                paused.reasonCode(),
                paused.category(),
                new Texts(paused.reasonKk(), paused.reasonRu(), paused.reasonEn()),
                paused.basis(),
                paused.from(),
                pause.until(),
                paused.mode(),
                paused.note(),
                paused.stopId(),
                paused.workingDaysLeft(),
                paused.pausedAt(),
                pause.pausedBy(),
                pause.resumedAt(),
                pause.resumedBy());
    }
}
