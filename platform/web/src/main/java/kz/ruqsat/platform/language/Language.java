package kz.ruqsat.platform.language;

import java.util.Locale;

/** A language in which the product speaks; Kazakh and Russian are official, English is a translation. */
public enum Language {
    KK,
    RU,
    EN;

    /** The code used in interfaces: {@code kk}, {@code ru} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException for anything but {@code kk}, {@code ru}, {@code en}
     */
    public static Language of(String code) {
        return switch (code) {
            case "kk" -> KK;
            case "ru" -> RU;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("not a language of ours: " + code);
        };
    }
}
