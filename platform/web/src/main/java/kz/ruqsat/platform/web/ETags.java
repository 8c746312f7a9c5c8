package kz.ruqsat.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** Entity tags: the version of a thing is the sequence number of its last event. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private ETags() {}

    /** The strong tag of a version, for example {@code "7"} with its quotes. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller's {@code If-Match} expects. A weak tag counts like its strong one: proxies that
     * compress weaken our tags, and the version behind it is exact.
     *
     * @return null when the caller expects none: no header, or {@code *}
     * @throws kz.ruqsat.platform.problem.Refused {@code malformed} for anything but one tag, {@code stale} for a tag
     *     that never was one of ours
     */
    public static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw CommonProblems.malformedHeader("If-Match");
        }
        if (!VERSION.matcher(tag.group(1)).matches()) {
            throw CommonProblems.STALE.rejection().refused();
        }
        return Long.valueOf(tag.group(1));
    }
}
