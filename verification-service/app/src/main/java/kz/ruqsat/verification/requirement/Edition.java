package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;
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

    /** A limit as written in the data: a plain decimal or a date. */
    public record Threshold(String limit, Texts name) {}

    /** A term that the list sets for somebody, and the rows that set it. */
    public record Term(int workingDays, List<String> rows) {
        public Term {
            rows = List.copyOf(rows);
        }
    }

    /** What is known of the wording. */
    public sealed interface Content {

        /**
         * The rows are known.
         *
         * @param thresholds the limits about which the rows ask, by name
         * @param terms the terms that the list itself sets, by the kind of obligation
         */
        record Known(List<Row> rows, Map<String, Threshold> thresholds, Map<String, Term> terms) implements Content {
            public Known {
                rows = List.copyOf(rows);
                thresholds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(thresholds));
                terms = Map.copyOf(terms);
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

    public boolean isKnown() {
        return content instanceof Content.Known;
    }

    /** The term of this kind that the list itself sets, if its wording is known and sets one. */
    public Optional<Term> term(String kind) {
        return switch (content) {
            case Content.Known known -> Optional.ofNullable(known.terms().get(kind));
            case Content.Unknown _ -> Optional.empty();
        };
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
