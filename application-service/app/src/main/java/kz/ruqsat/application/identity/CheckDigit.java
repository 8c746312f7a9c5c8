package kz.ruqsat.application.identity;

import java.util.regex.Pattern;

/**
 * The check digit of a BIN or IIN. The last of the twelve digits is the sum of the others, weighted 1 to 11, modulo 11;
 * where that gives 10, the sum is taken again with the weights 3 to 11, 1, 2; where it gives 10 once more, the number
 * cannot exist.
 */
public final class CheckDigit {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private CheckDigit() {}

    /** Whether the number consists of exactly twelve digits. */
    public static boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether the number has the form and its last digit is the right one. */
    public static boolean holds(String number) {
        if (!hasForm(number)) {
            return false;
        }
        int remainder = remainder(number, FIRST);
        if (remainder == 10) {
            remainder = remainder(number, SECOND);
        }
        return remainder == number.charAt(11) - '0';
    }

    private static int remainder(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
