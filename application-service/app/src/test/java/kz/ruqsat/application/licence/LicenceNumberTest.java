package kz.ruqsat.application.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LicenceNumberTest {

    @Test
    void a_number_has_its_check_digits_in_the_middle() {
        assertThat(LicenceNumber.of("DMN", 1)).matches("KZ[0-9]{2}DMN00000001");
    }

    @Test
    void every_number_made_is_plausible() {
        assertThat(LongStream.of(1, 2, 96, 97, 98, 12_345, 99_999_999))
                .allMatch(n -> LicenceNumber.isPlausible(LicenceNumber.of("DMN", n)));
    }

    @Test
    void a_slipped_digit_is_noticed() {
        var number = LicenceNumber.of("DMN", 12_345);
        assertThat(LicenceNumber.isPlausible(number.replace("12345", "12346"))).isFalse();
        assertThat(LicenceNumber.isPlausible(number.replace("12345", "12354"))).isFalse();
        assertThat(LicenceNumber.isPlausible("12345")).isFalse();
    }

    @Test
    void beyond_eight_digits_there_is_no_number() {
        assertThatThrownBy(() -> LicenceNumber.of("DMN", 100_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LicenceNumber.of("dmn", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
