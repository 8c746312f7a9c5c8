package kz.ruqsat.application.decision;

import org.jspecify.annotations.Nullable;

/** A refusal as a request brings it. */
public record RefusalForm(
        @Nullable String legalPoint,
        @Nullable String reasonCode,
        @Nullable NoteForm note) {

    /** The officer's words to the applicant: in both official languages or not at all. */
    public record NoteForm(@Nullable String kk, @Nullable String ru) {}
}
