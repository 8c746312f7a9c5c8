package kz.ruqsat.workingdays;

/**
 * One text in the three languages of the product; none may be blank.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Text(String kk, String ru, String en) {

    /** @throws IllegalArgumentException if a language is blank */
    public Text {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is missing: kk=" + kk + ", ru=" + ru + ", en=" + en);
        }
    }
}
