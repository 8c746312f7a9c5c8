package kz.ruqsat.application.document;

import java.text.Normalizer;

/** What a document is called: the sender's name for it without anything that could do harm. */
public final class FileNames {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "document";

    private FileNames() {}

    /** The name without folders and control characters, in Unicode form NFC, at most 200 characters. */
    public static String normalised(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]", "").strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return NAMELESS;
        }
        return name.codePointCount(0, name.length()) <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
