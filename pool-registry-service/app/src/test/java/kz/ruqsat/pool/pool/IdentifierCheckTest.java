package kz.ruqsat.pool.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.history.Recorded;
import org.junit.jupiter.api.Test;

class IdentifierCheckTest {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);

    @Test
    void strict_takes_only_numbers_whose_check_digit_fits() {
        var check = new IdentifierCheck(IdentifierCheck.Strictness.STRICT);

        assertThat(check.accepts("230540000004")).isTrue();
        assertThat(check.accepts("123456789011")).isFalse();
    }

    @Test
    void lenient_takes_any_twelve_digits_and_the_pool_is_shown_with_a_warning() {
        var check = new IdentifierCheck(IdentifierCheck.Strictness.LENIENT);

        assertThat(check.accepts("123456789011")).isTrue();
        assertThat(check.accepts("12345678901")).isFalse();
        assertThat(warnings("123456789011")).containsExactly("identifier-invalid");
        assertThat(warnings("230540000004")).isEmpty();
    }

    private static List<String> warnings(String bin) {
        var at = Instant.parse("2026-02-02T05:00:00Z");
        var entry = new PoolAccredited("p", "Пул", "Пул", bin, MON_2026_02_02, null, "act", at);
        return KnownPool.of(List.of(new Recorded("e", "p", 0, "PoolAccredited", entry, at, Map.of())))
                .view(new AsOf(MON_2026_02_02, null))
                .warnings();
    }
}
