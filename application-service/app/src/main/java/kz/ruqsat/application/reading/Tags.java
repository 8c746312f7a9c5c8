package kz.ruqsat.application.reading;

import java.util.Map;

/** The look of each status word: statuses are shown as word, icon and colour, and the look is chosen here. */
public final class Tags {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("DRAFT", "neutral"),
            Map.entry("SUBMITTED", "on-track"),
            Map.entry("RETURNED", "disputed"),
            Map.entry("WITHDRAWN", "cancelled"),
            Map.entry("APPROVED", "fulfilled"),
            Map.entry("REFUSED", "lapsed"),
            Map.entry("ALL_MET", "fulfilled"),
            Map.entry("NOT_ALL_MET", "lapsed"),
            Map.entry("INCOMPLETE", "disputed"),
            Map.entry("APPROVAL", "due-soon"),
            Map.entry("REFUSAL", "due-soon"),
            Map.entry("PENDING", "neutral"),
            Map.entry("MET", "fulfilled"),
            Map.entry("NOT_MET", "lapsed"),
            Map.entry("NEEDS_OFFICER", "due-soon"),
            Map.entry("NOT_APPLICABLE", "cancelled"),
            Map.entry("ACTIVE", "on-track"),
            Map.entry("EXPIRED", "lapsed"),
            Map.entry("SUSPENDED", "paused"),
            Map.entry("TERMINATED", "lapsed"),
            Map.entry("REISSUED", "cancelled"),
            Map.entry("SUSPENSION", "due-soon"),
            Map.entry("RESUMPTION", "due-soon"),
            Map.entry("TERMINATION", "due-soon"),
            Map.entry("REISSUE", "due-soon"));

    /** The kind of status tag for a word of ours. */
    public String kind(String word) {
        return KINDS.getOrDefault(word, "neutral");
    }
}
