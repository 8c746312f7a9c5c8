package kz.ruqsat.application.licence;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a licence: {@code KZ}, two check digits, three letters, eight digits. The check digits follow ISO 7064
 * MOD 97-10 as in a bank account number: with the first four characters moved to the end and letters read as A=10 to
 * Z=35, the whole is 1 modulo 97.
 */
public final class LicenceNumber {

    private static final Pattern FORM = Pattern.compile("KZ[0-9]{2}[A-Z]{3}[0-9]{8}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private LicenceNumber() {}

    /**
     * The number for a place in the sequence.
     *
     * @param letters three capital Latin letters
     * @param sequence 1 to 99 999 999
     * @throws IllegalArgumentException outside these
     */
    public static String of(String letters, long sequence) {
        if (!LETTERS.matcher(letters).matches() || sequence < 1 || sequence > 99_999_999) {
            throw new IllegalArgumentException("no licence number: " + letters + " " + sequence);
        }
        var body = letters + String.format(Locale.ROOT, "%08d", sequence);
        return "KZ" + String.format(Locale.ROOT, "%02d", 98 - modulo(body + "KZ00")) + body;
    }

    /** Whether the check digits are right; for a warning only, since a number of the official system always counts. */
    public static boolean isPlausible(String number) {
        return FORM.matcher(number).matches() && modulo(number.substring(4) + number.substring(0, 4)) == 1;
    }

    private static int modulo(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
