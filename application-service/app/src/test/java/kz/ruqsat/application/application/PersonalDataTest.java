package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.APPLICANT;
import static kz.ruqsat.application.application.Examples.drafted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void an_applicant_in_a_log_line_shows_nobody() {
        assertThat(drafted().toString())
                .doesNotContain(APPLICANT.identifier())
                .doesNotContain(APPLICANT.name().ru())
                .doesNotContain("mail@example.kz")
                .doesNotContain("+77010000000");
    }

    @Test
    void a_masked_identifier_keeps_its_ends() {
        assertThat(APPLICANT.maskedIdentifier()).isEqualTo("2305••••••04");
    }
}
