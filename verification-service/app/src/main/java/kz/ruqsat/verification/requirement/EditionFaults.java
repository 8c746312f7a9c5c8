package kz.ruqsat.verification.requirement;

import kz.ruqsat.platform.problem.ProblemCodes;

/** What can be wrong with an edition beyond its shape; the texts stand in {@code problems_*.properties}. */
public final class EditionFaults {

    /** There is no fact of that name. Parameter {@code fact}. */
    public static final String FACT_UNKNOWN = "fact-unknown";

    /** The fact has values of another kind than the condition compares. Parameters {@code fact}, {@code kind}. */
    public static final String FACT_OF_OTHER_KIND = "fact-of-other-kind";

    /** The edition has no threshold of that name. Parameter {@code threshold}. */
    public static final String THRESHOLD_UNKNOWN = "threshold-unknown";

    /** A decimal where a date is compared, or the other way round. Parameter {@code threshold}. */
    public static final String THRESHOLD_OF_OTHER_KIND = "threshold-of-other-kind";

    /** No condition asks about it, so that a text would name a limit that nothing enforces. Parameter {@code threshold}. */
    public static final String THRESHOLD_UNUSED = "threshold-unused";

    /** The readings are not exactly those of the policy. Parameter {@code expected}. */
    public static final String READINGS_INCOMPLETE = "readings-incomplete";

    /** Asks about a member of technical conditions without saying of which. */
    public static final String MEMBER_OUTSIDE_QUANTIFIER = "member-outside-quantifier";

    /** Asks inside of a quantifier about something else than technical conditions. */
    public static final String OTHER_INSIDE_QUANTIFIER = "other-inside-quantifier";

    /** No case can make it true, so that the row or track could never be reached. */
    public static final String NEVER_TRUE = "never-true";

    /** Too many combinations to see whether a case can make it true. */
    public static final String CONDITION_TOO_LARGE = "condition-too-large";

    /** Two rows, or two tracks, have the same id. Parameter {@code id}. */
    public static final String ID_TWICE = "id-twice";

    /** There is no such row. Parameter {@code row}. */
    public static final String ROW_UNKNOWN = "row-unknown";

    /** A track is not called like its row with a letter behind. */
    public static final String TRACK_OF_OTHER_ROW = "track-of-other-row";

    /** A subtype has no row at all. Parameter {@code subtype}. */
    public static final String SUBTYPE_WITHOUT_ROWS = "subtype-without-rows";

    /** A conditional row, or one that facts can contradict, must say so in words. */
    public static final String WORDS_MISSING = "words-missing";

    /** Words for a case that cannot be. */
    public static final String WORDS_SUPERFLUOUS = "words-superfluous";

    /** A name in braces that is no threshold. Parameter {@code placeholder}. */
    public static final String PLACEHOLDER_UNKNOWN = "placeholder-unknown";

    /** The row would begin before its edition does. */
    public static final String ROW_BEFORE_EDITION = "row-before-edition";

    /** The row would begin only when its edition has ended. Parameter {@code until}. */
    public static final String ROW_NEVER_IN_FORCE = "row-never-in-force";

    /** There is an edition of this id. Parameter {@code id}. */
    public static final String EDITION_ID_TAKEN = "edition-id-taken";

    /** Another edition begins on that day. Parameter {@code edition}. */
    public static final String EDITION_BEGINS_THAT_DAY = "edition-begins-that-day";

    /** There is no such edition, or its wording is not known. Parameter {@code edition}. */
    public static final String EDITION_UNKNOWN = "edition-unknown";

    /** What has been cannot be changed: an edition begins tomorrow at the earliest. Parameter {@code earliest}. */
    public static final String EDITION_TOO_EARLY = "edition-too-early";

    private EditionFaults() {}

    public static ProblemCodes codes() {
        return new ProblemCodes(java.util.Set.of(), java.util.Set.of())
                .withViolations(
                        FACT_UNKNOWN,
                        FACT_OF_OTHER_KIND,
                        THRESHOLD_UNKNOWN,
                        THRESHOLD_OF_OTHER_KIND,
                        THRESHOLD_UNUSED,
                        READINGS_INCOMPLETE,
                        MEMBER_OUTSIDE_QUANTIFIER,
                        OTHER_INSIDE_QUANTIFIER,
                        NEVER_TRUE,
                        CONDITION_TOO_LARGE,
                        ID_TWICE,
                        ROW_UNKNOWN,
                        TRACK_OF_OTHER_ROW,
                        SUBTYPE_WITHOUT_ROWS,
                        WORDS_MISSING,
                        WORDS_SUPERFLUOUS,
                        PLACEHOLDER_UNKNOWN,
                        ROW_BEFORE_EDITION,
                        ROW_NEVER_IN_FORCE,
                        EDITION_ID_TAKEN,
                        EDITION_BEGINS_THAT_DAY,
                        EDITION_UNKNOWN,
                        EDITION_TOO_EARLY);
    }
}
