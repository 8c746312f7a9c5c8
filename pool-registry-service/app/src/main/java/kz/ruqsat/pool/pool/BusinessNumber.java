package kz.ruqsat.pool.pool;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The business identification number of a legal entity: twelve digits, the last a check digit. Eleven weighted digits
 * are summed modulo 11; a remainder of 10 asks for a second pass with shifted weights, and a second 10 means that no
 * such number is ever given out.
 */
final class BusinessNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private BusinessNumber() {}

    static boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether the number has the form and its check digit fits. */
    static boolean isValid(String number) {
        if (!hasForm(number)) {
            return false;
        }
        var expected = checkDigit(number);
        return expected.isPresent() && expected.getAsInt() == number.charAt(11) - '0';
    }

    private static OptionalInt checkDigit(String number) {
        int first = weigh(number, FIRST);
        if (first < 10) {
            return OptionalInt.of(first);
        }
        int second = weigh(number, SECOND);
        return second < 10 ? OptionalInt.of(second) : OptionalInt.empty();
    }

    private static int weigh(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
