package kz.ruqsat.application.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LicenceTermTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private final LicenceTerm threeYears = new LicenceTerm(3);

    @Test
    void the_day_of_issue_is_the_local_day_of_the_decision() {
        assertThat(threeYears.issuedOn(Instant.parse("2026-03-20T18:59:59Z"), ALMATY))
                .isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(threeYears.issuedOn(Instant.parse("2026-03-20T19:00:00Z"), ALMATY))
                .isEqualTo(LocalDate.of(2026, 3, 21));
    }

    @Test
    void the_last_day_bears_the_date_of_the_first() {
        assertThat(threeYears.validUntil(LocalDate.of(2026, 3, 20))).isEqualTo(LocalDate.of(2029, 3, 20));
    }

    @Test
    void a_leap_days_term_ends_on_the_last_of_february() {
        assertThat(threeYears.validUntil(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2031, 2, 28));
    }
}
