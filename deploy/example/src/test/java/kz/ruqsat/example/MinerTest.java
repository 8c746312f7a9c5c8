package kz.ruqsat.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MinerTest {

    /** The numbers of the sample pools, which the register accepts in strict mode. */
    @Test
    void the_check_digit_is_that_of_known_numbers() {
        assertThat(Miner.checkDigit("23054000000")).isEqualTo(4);
        assertThat(Miner.checkDigit("23054000050")).isEqualTo(4);
    }

    @RepeatedTest(20)
    void anybody_has_twelve_digits_of_which_the_last_checks_the_others() {
        String bin = Miner.anybody().bin();

        assertThat(bin).matches("23054\\d{7}");
        assertThat(bin.charAt(11) - '0').isEqualTo(Miner.checkDigit(bin.substring(0, 11)));
    }

    @Test
    void each_playing_has_its_own_applicant() {
        Set<String> bins = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            bins.add(Miner.anybody().bin());
        }

        assertThat(bins).hasSizeGreaterThan(15);
    }
}
