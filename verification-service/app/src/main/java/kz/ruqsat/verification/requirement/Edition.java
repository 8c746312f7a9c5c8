package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One wording of the order.
 *
 * @param effectiveFrom first day on which it governs
 * @param effectiveUntil last day on which it governs, null while no later edition is known; never written in the file of
 *     an edition, which would have to be edited after its release, but taken from the one that follows
 * @param datesEstimated whether the first day is our estimate, because the day of publication is not known here
 */
public record Edition(
        String id,
        String act,
        LocalDate adoptedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        boolean datesEstimated,
        Content content) {

    /** What is known of the wording. */
    public sealed interface Content {

        /**
         * The rows are known.
         *
         * @param thresholds the limits named by the rows, as written in the data
         */
        record Known(List<Row> rows, Map<String, String> thresholds) implements Content {
            public Known {
                rows = List.copyOf(rows);
                thresholds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(thresholds));
            }
        }

        /**
         * The wording is not published here.
         *
         * @param rowsAs the edition whose row ids stand in for the unknown rows
         * @param rowsEffectiveFrom what is known of single rows: when they come into force
         */
        record Unknown(String rowsAs, Map<String, LocalDate> rowsEffectiveFrom) implements Content {
            public Unknown {
                rowsEffectiveFrom = Map.copyOf(rowsEffectiveFrom);
            }
        }
    }

    /** What an edition is on a given day. */
    public enum Status {
        /** Known, and not yet governing. */
        ANNOUNCED,
        IN_FORCE,
        SUPERSEDED,
        /** Governing or about to, and its wording is not known here: an officer decides every row. */
        ANNOUNCED_CONTENT_UNKNOWN
    }

    Edition until(@Nullable LocalDate lastDay) {
        return new Edition(id, act, adoptedOn, effectiveFrom, lastDay, datesEstimated, content);
    }

    public boolean governs(LocalDate date) {
        return !date.isBefore(effectiveFrom) && !endedBy(date);
    }

    public Status status(LocalDate on) {
        if (endedBy(on)) {
            return Status.SUPERSEDED;
        }
        return switch (content) {
            case Content.Unknown _ -> Status.ANNOUNCED_CONTENT_UNKNOWN;
            case Content.Known _ -> governs(on) ? Status.IN_FORCE : Status.ANNOUNCED;
        };
    }

    private boolean endedBy(LocalDate date) {
        return effectiveUntil != null && date.isAfter(effectiveUntil);
    }
}
