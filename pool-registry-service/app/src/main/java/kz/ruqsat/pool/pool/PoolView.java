package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool as callers see it.
 *
 * @param status ACCREDITED, SUSPENDED, WITHDRAWN, EXPIRED, or NOT_YET_ACCREDITED before its first day
 * @param statusFrom first day of that status
 * @param accreditedUntil its last day as far as it is known
 * @param history every change as recorded
 * @param warnings what was accepted although it looks wrong
 */
public record PoolView(
        String id,
        PoolName name,
        String bin,
        String status,
        @Nullable LocalDate statusFrom,
        @Nullable String ground,
        String basis,
        LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        List<Change> history,
        List<String> warnings) {

    static final String NOT_YET_ACCREDITED = "NOT_YET_ACCREDITED";

    /**
     * One change of the accreditation.
     *
     * @param status the state it led to; nothing for a change that set another last day only
     */
    public record Change(
            ChangeKind kind,
            @Nullable AccreditationStatus status,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String ground,
            String basis,
            Instant recordedAt,
            @Nullable String recordedBy) {}

    public PoolView {
        history = List.copyOf(history);
        warnings = List.copyOf(warnings);
    }
}
