package kz.ruqsat.application.supervision;

import org.jspecify.annotations.Nullable;

/**
 * A decision about a licence as a request brings it; each kind of decision reads the fields that it knows.
 *
 * @param months of a suspension
 * @param from the first day of a suspension, or without the licence; absent for the day of the decision
 * @param holder what a new document is to say otherwise
 * @param note the authority's words to the holder: in both official languages or not at all
 */
public record LicenceForm(
        @Nullable Integer months,
        @Nullable String from,
        @Nullable HolderForm holder,
        @Nullable String ground,
        @Nullable String basis,
        @Nullable NamesForm note) {

    /** Nothing was written yet. */
    static final LicenceForm EMPTY = new LicenceForm(null, null, null, null, null, null);

    /** What a new document is to say otherwise. */
    public record HolderForm(
            @Nullable String kind,
            @Nullable String identifier,
            @Nullable NamesForm name,
            @Nullable String address) {}

    /** Words in both official languages. */
    public record NamesForm(@Nullable String kk, @Nullable String ru) {}
}
