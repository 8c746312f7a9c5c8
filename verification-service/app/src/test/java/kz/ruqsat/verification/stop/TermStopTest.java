package kz.ruqsat.verification.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.test.Golden;
import kz.ruqsat.verification.obligation.ObligationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermStopTest {

    private static final String ID = "stop-1";
    private static final LocalDate FRI = LocalDate.of(2026, 6, 12);
    private static final LocalDate TUE = LocalDate.of(2026, 6, 16);
    private static final Instant AT = Instant.parse("2026-06-10T06:00:00Z");

    private static final TermStopDeclared DECLARED = declared(null);
    private static final TermStopApproved APPROVED = new TermStopApproved(ID, "approver", AT);

    private static final TermStopRejected REJECTED = new TermStopRejected(ID, "not needed", "approver", AT);

    static List<TermStopEvent> events() {
        return List.of(declared(TUE), APPROVED, REJECTED, ended(TUE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_keeps_its_shape_and_is_read_back_the_same(TermStopEvent event) {
        var json = new EventJson();
        var type = TermStopEvents.register(EventRegistry.builder()).build().of(event.getClass());

        Golden.of(TermStopTest.class)
                .json("events/%s-%d.json".formatted(type.name(), type.revision()), json.write(event));
        assertThat(json.read(json.write(event), event.getClass())).isEqualTo(event);
    }

    @Nested
    class Declared {

        @Test
        void repeated_it_does_nothing() {
            var declare = new DeclareTermStop(
                    ID,
                    Set.of(ObligationKind.DECISION),
                    FRI,
                    null,
                    "act 1",
                    new Texts("Төтенше жағдай", "Чрезвычайное положение", "Emergency"),
                    "officer",
                    AT);

            when(declare).expectEvents(DECLARED);
            when(declare, DECLARED).expectSuccessfulHandlerExecution().expectNoEvents();
        }

        @Test
        void another_person_puts_it_into_force() {
            when(approve("approver"), DECLARED).expectEvents(APPROVED);
        }

        @Test
        void the_same_person_may_not() {
            refused(when(approve("officer"), DECLARED), "term-stop-same-person");
        }

        @Test
        void there_is_nothing_to_end_yet() {
            refused(when(end(TUE), DECLARED), "term-stop-not-in-force");
        }
    }

    @Nested
    class Rejected {

        @Test
        void another_person_rejects_it_and_who_declared_it_takes_it_back() {
            when(reject("approver"), DECLARED).expectEvents(REJECTED);
            when(reject("officer"), DECLARED).expectEvents(new TermStopRejected(ID, "not needed", "officer", AT));
        }

        @Test
        void rejected_again_it_does_nothing() {
            when(reject("another"), DECLARED, REJECTED)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void it_can_neither_be_put_into_force_nor_ended() {
            refused(when(approve("approver"), DECLARED, REJECTED), "term-stop-rejected");
            refused(when(end(TUE), DECLARED, REJECTED), "term-stop-not-in-force");
        }

        @Test
        void what_is_or_was_in_force_can_only_be_ended() {
            refused(when(reject("approver"), DECLARED, APPROVED), "term-stop-in-force");
            refused(when(reject("approver"), DECLARED, APPROVED, ended(TUE)), "term-stop-in-force");
        }
    }

    @Nested
    class In_force {

        @Test
        void approved_again_it_does_nothing() {
            when(approve("another"), DECLARED, APPROVED)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void it_ends_on_a_day_from_its_begin_on_and_no_later_than_declared() {
            when(end(FRI), DECLARED, APPROVED).expectEvents(ended(FRI));
            when(end(TUE), declared(TUE), APPROVED).expectEvents(ended(TUE));
            refused(when(end(FRI.minusDays(1)), DECLARED, APPROVED), "term-stop-end-not-allowed");
            refused(when(end(TUE.plusDays(1)), declared(TUE), APPROVED), "term-stop-end-not-allowed");
        }
    }

    @Nested
    class Ended {

        @Test
        void ended_again_on_the_same_day_it_does_nothing_and_on_another_it_is_refused() {
            when(end(TUE), DECLARED, APPROVED, ended(TUE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
            refused(when(end(FRI), DECLARED, APPROVED, ended(TUE)), "term-stop-ended");
        }
    }

    private static TermStopDeclared declared(@Nullable LocalDate until) {
        return new TermStopDeclared(
                ID,
                List.of("DECISION"),
                FRI,
                until,
                "act 1",
                "Төтенше жағдай",
                "Чрезвычайное положение",
                "Emergency",
                "officer",
                AT);
    }

    private static TermStopEnded ended(LocalDate until) {
        return new TermStopEnded(ID, until, "act 2", "approver", AT);
    }

    private static ApproveTermStop approve(String by) {
        return new ApproveTermStop(ID, by, AT, null);
    }

    private static RejectTermStop reject(String by) {
        return new RejectTermStop(ID, "not needed", by, AT, null);
    }

    private static EndTermStop end(LocalDate until) {
        return new EndTermStop(ID, until, "act 2", "approver", AT, null);
    }

    private static ResultValidator<TermStop> when(Object command, TermStopEvent... past) {
        return new AggregateTestFixture<>(TermStop.class).given(List.of(past)).when(command);
    }

    private static void refused(ResultValidator<TermStop> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
