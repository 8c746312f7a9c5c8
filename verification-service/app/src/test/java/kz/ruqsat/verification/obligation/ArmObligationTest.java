package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ARM;
import static kz.ruqsat.verification.obligation.Terms.ARMED;
import static kz.ruqsat.verification.obligation.Terms.DUE;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.given;
import static kz.ruqsat.verification.obligation.Terms.lapsed;
import static kz.ruqsat.verification.obligation.Terms.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.ruqsat.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmObligationTest {

    @Test
    void arms_the_term_with_its_date_and_its_explanation() {
        on(ARMED).givenNoPriorActivity().when(ARM).expectEvents(armed());
    }

    @Test
    void counts_over_the_holidays_of_nauryz() {
        var event = armed();

        assertThat(event.dueOn()).isEqualTo(FRI_2026_03_27);
        assertThat(event.dueAt()).isEqualTo(DUE);
        assertThat(event.armedAt()).isEqualTo(ARMED);
        assertThat(event.explanation()).hasSize(8);
        assertThat(event.explanation().getFirst().date()).isEqualTo(FRI_2026_03_20);
        assertThat(event.explanation().stream().filter(ObligationArmed.CountedDay::counted))
                .extracting(day -> day.date().toString() + " " + day.number())
                .containsExactly("2026-03-26 1", "2026-03-27 2");
        assertThat(event.explanation())
                .allSatisfy(day -> assertThat(day.basis()).isNotBlank());
    }

    @Test
    void repeated_does_nothing() {
        given(ARMED.plusSeconds(60), armed())
                .when(ARM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void repeated_after_the_lapse_does_nothing() {
        given(DUE.plusSeconds(60), armed(), lapsed())
                .when(ARM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2", "2028-01-01, 2", "2027-12-30, 15"})
    void outside_of_the_covered_years_is_refused(LocalDate trigger, int workingDays) {
        on(ARMED)
                .givenNoPriorActivity()
                .when(Terms.arm(trigger, workingDays))
                .expectException(Refused.class)
                .expectExceptionMessage("calendar-not-covered")
                .expectNoEvents();
    }
}
