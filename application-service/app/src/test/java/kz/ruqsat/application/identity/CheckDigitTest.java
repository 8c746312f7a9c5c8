package kz.ruqsat.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

    @Test
    void the_first_weights_decide_where_they_can() {
        assertThat(CheckDigit.holds("230540000004")).isTrue();
    }

    @Test
    void the_second_weights_decide_where_the_first_give_ten() {
        assertThat(CheckDigit.holds("230540000504")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void a_prefix_without_a_check_digit_is_no_number(String last) {
        assertThat(CheckDigit.holds("23054000053" + last)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "5", "6", "7", "8", "9"})
    void any_other_last_digit_is_wrong(String last) {
        assertThat(CheckDigit.holds("23054000000" + last)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23054000000", "2305400000041", "23054000000a", "٢٣٠٥٤٠٠٠٠٠٠٤", "230540000004\n"})
    void anything_but_twelve_digits_is_no_number(String text) {
        assertThat(CheckDigit.holds(text)).isFalse();
    }

    @Nested
    class The_policy {

        private static final String OF_A_TEST_CERTIFICATE = "123456789011";

        @Test
        void strict_refuses_a_wrong_digit() {
            assertThat(IdentifierPolicy.STRICT.judge(OF_A_TEST_CERTIFICATE))
                    .isEqualTo(IdentifierPolicy.Verdict.INVALID);
        }

        @Test
        void lenient_accepts_it_with_a_warning() {
            assertThat(IdentifierPolicy.LENIENT.judge(OF_A_TEST_CERTIFICATE))
                    .isEqualTo(IdentifierPolicy.Verdict.ACCEPTED_WITH_WARNING);
        }

        @Test
        void lenient_still_wants_twelve_digits() {
            assertThat(IdentifierPolicy.LENIENT.judge("123")).isEqualTo(IdentifierPolicy.Verdict.INVALID);
        }

        @Test
        void a_right_number_is_valid_for_both() {
            assertThat(IdentifierPolicy.STRICT.judge("230540000004")).isEqualTo(IdentifierPolicy.Verdict.VALID);
            assertThat(IdentifierPolicy.LENIENT.judge("230540000004")).isEqualTo(IdentifierPolicy.Verdict.VALID);
        }
    }
}
