package kz.ruqsat.platform.language;

/**
 * One text in all three languages; none may be blank.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Texts(String kk, String ru, String en) {

    public Texts {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is missing: kk=" + kk + ", ru=" + ru + ", en=" + en);
        }
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
