package kz.ruqsat.application.licence;

import static kz.ruqsat.application.licence.Licences.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a licence stands on a day follows from what was decided; no event has to happen on that day. */
class LicenceStateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-30, ACTIVE",
        "2026-08-31, SUSPENDED",
        "2026-09-30, SUSPENDED",
        "2026-10-01, ACTIVE",
        "2029-03-20, ACTIVE",
        "2029-03-21, EXPIRED"
    })
    void a_suspension_covers_its_first_and_its_last_day(LocalDate day, LicenceStanding standing) {
        assertThat(state(issued(), suspended()).on(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, SUSPENDED", "2026-09-15, ACTIVE", "2026-09-30, ACTIVE"})
    void one_that_was_ended_early_covers_no_more(LocalDate day, LicenceStanding standing) {
        assertThat(state(issued(), suspended(), resumedEarly(LocalDate.of(2026, 9, 15)))
                        .on(day))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, SUSPENDED", "2026-09-15, TERMINATED", "2026-10-01, TERMINATED", "2029-03-21, TERMINATED"})
    void an_end_that_is_decided_holds_from_its_day_for_ever(LocalDate day, LicenceStanding standing) {
        assertThat(state(issued(), suspended(), terminated(LocalDate.of(2026, 9, 15)))
                        .on(day))
                .isEqualTo(standing);
    }

    @Test
    void a_new_document_changes_nothing_about_the_right() {
        var before = state(issued(), suspended());
        var after = state(issued(), suspended(), reissued());
        for (var day = ISSUED_ON; day.isBefore(VALID_UNTIL.plusDays(3)); day = day.plusDays(1)) {
            assertThat(after.on(day)).isEqualTo(before.on(day));
        }
        assertThat(after.documents()).extracting(LicenceState.Document::number).containsExactly(NUMBER, NEXT_NUMBER);
        assertThat(after.document().holder()).isEqualTo(renamed());
    }

    private static LicenceState state(LicenceEvent... events) {
        return LicenceState.fold(List.of(events)).orElseThrow();
    }
}
