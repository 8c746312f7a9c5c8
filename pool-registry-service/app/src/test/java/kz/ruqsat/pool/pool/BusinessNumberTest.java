package kz.ruqsat.pool.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"230540000004", "230540000504"})
    void a_fitting_check_digit_of_the_first_or_of_the_second_pass_is_valid(String number) {
        assertThat(BusinessNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"230540000005", "230540000505", "123456789011"})
    void a_wrong_check_digit_is_not(String number) {
        assertThat(BusinessNumber.hasForm(number)).isTrue();
        assertThat(BusinessNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "23054000000", "2305400000040", "23054000000a", " 230540000004", "٢٣٠٥٤٠٠٠٠٠٠٤"})
    void anything_but_twelve_digits_has_not_the_form(String number) {
        assertThat(BusinessNumber.hasForm(number)).isFalse();
        assertThat(BusinessNumber.isValid(number)).isFalse();
    }

    @Test
    void a_number_whose_second_pass_gives_ten_again_has_no_valid_digit() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(digit -> "23054000053" + digit))
                .noneMatch(BusinessNumber::isValid);
    }
}
