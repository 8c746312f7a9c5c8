package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of one edition.
 *
 * @param id R1 to R9, the number of the row in the list
 * @param effectiveFrom first day of the row when it is later than that of the edition
 * @param measured the facts themselves are what the row asks (values, systems), so that they can be compared before any
 *     document is there
 * @param tracks ways to meet the row, any one is enough; a row without alternatives has one without a name
 * @param evidence what confirms the row, any one is enough
 */
public record Row(
        String id,
        Subtype subtype,
        String legalPoint,
        @Nullable LocalDate effectiveFrom,
        boolean measured,
        RowTexts texts,
        Condition appliesWhen,
        List<Track> tracks,
        List<EvidenceKind> evidence) {

    /** A way to meet a row; id and name are null when there is only one. */
    public record Track(@Nullable String id, @Nullable Texts name, Condition when) {}

    /**
     * What a row says to people, in our own words.
     *
     * @param duty what the row demands later, during the activity
     * @param applies why the row applies when it does not bind everyone
     * @param notMet what it means when the facts contradict the row
     */
    public record RowTexts(
            Texts name,
            Texts text,
            Texts confirmedBy,
            @Nullable Texts duty,
            @Nullable Texts applies,
            @Nullable Texts notApplicable,
            @Nullable Texts notMet) {}

    public Row {
        tracks = List.copyOf(tracks);
        evidence = List.copyOf(evidence);
    }
}
