package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.DUE;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.MON_2026_03_30;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.done;
import static kz.ruqsat.verification.obligation.Terms.given;
import static kz.ruqsat.verification.obligation.Terms.lapsed;

import java.time.LocalDate;
import kz.ruqsat.workingdays.CalendarNotCovered;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilObligationTest {

    @Nested
    class Running {

        @ParameterizedTest
        @CsvSource({
            "2026-03-20T11:00, 2026-03-20",
            "2026-03-21T11:00, 2026-03-26",
            "2026-03-27T18:30, 2026-03-27",
            "2026-03-27T18:30:01, 2026-03-30",
            "2026-03-27T23:59:59.999999999, 2026-03-30"
        })
        void before_the_due_instant_it_is_in_time(String received, LocalDate acceptedOn) {
            given(DUE, armed())
                    .when(done(received))
                    .expectEvents(new ObligationFulfilled(ID, at(received), acceptedOn));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-28T00:00, 2026-03-30, 1",
            "2026-03-30T09:00, 2026-03-30, 1",
            "2026-03-30T18:31, 2026-03-31, 2",
            "2026-04-03T10:00, 2026-04-03, 5"
        })
        void from_the_due_instant_on_it_is_late_by_working_days(String received, LocalDate acceptedOn, int late) {
            given(DUE, armed())
                    .when(done(received))
                    .expectEvents(new ObligationFulfilledLate(ID, at(received), acceptedOn, late));
        }

        @Test
        void at_a_time_whose_days_are_not_known_it_fails_and_so_is_kept_for_later() {
            given(DUE, armed())
                    .when(done("2028-02-01T10:00"))
                    .expectException(CalendarNotCovered.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class Lapsed {

        @Test
        void it_is_late() {
            given(DUE.plusSeconds(9), armed(), lapsed())
                    .when(done("2026-03-30T10:00"))
                    .expectEvents(new ObligationFulfilledLate(ID, at("2026-03-30T10:00"), MON_2026_03_30, 1));
        }

        @Test
        void what_had_been_received_before_the_due_instant_is_in_time_all_the_same() {
            given(DUE.plusSeconds(9), armed(), lapsed())
                    .when(done("2026-03-27T10:00"))
                    .expectEvents(new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27));
        }
    }

    @Nested
    class Ended {

        @Test
        void repeated_it_does_nothing() {
            nothing(new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27));
        }

        @Test
        void repeated_late_it_does_nothing() {
            nothing(lapsed(), new ObligationFulfilledLate(ID, at("2026-03-30T10:00"), MON_2026_03_30, 1));
        }

        @Test
        void after_it_was_cancelled_it_does_nothing() {
            nothing(new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", at("2026-03-26T10:00")));
        }

        private void nothing(ObligationEvent... past) {
            var all = new java.util.ArrayList<ObligationEvent>();
            all.add(armed());
            all.addAll(java.util.List.of(past));
            given(DUE, all.toArray(ObligationEvent[]::new))
                    .when(done("2026-03-30T10:00"))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Test
    void unknown_it_is_not_found() {
        given(DUE).when(done("2026-03-27T10:00")).expectException(AggregateNotFoundException.class);
    }
}
