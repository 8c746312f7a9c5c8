package kz.ruqsat.verification.edition;

import java.time.LocalDate;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Condition;
import kz.ruqsat.verification.requirement.EvidenceKind;
import kz.ruqsat.verification.requirement.Subtype;
import org.jspecify.annotations.Nullable;

/** One thing in which an edition differs from another. Row: the id of the row concerned, null for the edition itself. */
public sealed interface Difference {

    default @Nullable String row() {
        return null;
    }

    record ActChanged(String from, String to) implements Difference {}

    record BeginsOn(LocalDate from, LocalDate to) implements Difference {}

    /** The wording was not known before; of the rows nothing can be compared. */
    record WordingBecameKnown() implements Difference {}

    record WordingBecameUnknown() implements Difference {}

    record ThresholdChanged(Texts name, String from, String to) implements Difference {}

    record ThresholdAdded(Texts name, String limit) implements Difference {}

    record ThresholdRemoved(Texts name, String limit) implements Difference {}

    /** Working days; null where the edition sets no such term. */
    record TermChanged(
            String term, @Nullable Integer from, @Nullable Integer to) implements Difference {}

    record RowAdded(String row, Texts name) implements Difference {}

    record RowRemoved(String row, Texts name) implements Difference {}

    record SubtypeChanged(String row, Subtype from, Subtype to) implements Difference {}

    record LegalPointChanged(String row, String from, String to) implements Difference {}

    /** When the row comes into force; null for together with its edition. */
    record RowBeginsOn(
            String row, @Nullable LocalDate from, @Nullable LocalDate to) implements Difference {}

    /** Whether the facts themselves can be measured against the row. */
    record MeasuredChanged(String row, boolean measured) implements Difference {}

    record AppliesWhenChanged(String row, Condition from, Condition to) implements Difference {}

    /** A way to meet the row asks for something else; track: null for the only one. */
    record FulfilledWhenChanged(String row, @Nullable String track, Condition from, Condition to)
            implements Difference {}

    record TrackAdded(String row, String track, Condition when) implements Difference {}

    record TrackRemoved(String row, String track, Condition when) implements Difference {}

    record EvidenceAdded(String row, EvidenceKind kind) implements Difference {}

    record EvidenceRemoved(String row, EvidenceKind kind) implements Difference {}

    /** What a row says to people: null where it says nothing. */
    record TextChanged(
            String row,
            Part part,
            @Nullable Texts from,
            @Nullable Texts to) implements Difference {}

    /** Which text of a row. */
    enum Part {
        NAME,
        TEXT,
        CONFIRMED_BY,
        DUTY,
        APPLIES,
        NOT_APPLICABLE,
        NOT_MET,
        TRACK_NAME
    }
}
