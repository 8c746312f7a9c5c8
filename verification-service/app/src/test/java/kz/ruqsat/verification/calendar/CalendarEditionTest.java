package kz.ruqsat.verification.calendar;

import static kz.ruqsat.verification.calendar.Editions.ADMIN;
import static kz.ruqsat.verification.calendar.Editions.AIT;
import static kz.ruqsat.verification.calendar.Editions.ANOTHER_OFFICER;
import static kz.ruqsat.verification.calendar.Editions.APPROVED;
import static kz.ruqsat.verification.calendar.Editions.APPROVER;
import static kz.ruqsat.verification.calendar.Editions.BASE;
import static kz.ruqsat.verification.calendar.Editions.ID;
import static kz.ruqsat.verification.calendar.Editions.OFFICER;
import static kz.ruqsat.verification.calendar.Editions.PROPOSED;
import static kz.ruqsat.verification.calendar.Editions.applied;
import static kz.ruqsat.verification.calendar.Editions.calendars;
import static kz.ruqsat.verification.calendar.Editions.effect;
import static kz.ruqsat.verification.calendar.Editions.proposed;
import static kz.ruqsat.verification.calendar.Editions.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.RunningTerms.Effect;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {

    private static final String NOTE = "Күні дұрыс емес";

    @Test
    void is_proposed_with_its_days_its_policy_and_the_edition_to_which_it_adds() {
        fixture()
                .givenNoPriorActivity()
                .when(new ProposeCalendarEdition(ID, BASE, AIT, OFFICER.id(), PROPOSED))
                .expectEvents(proposed());
        assertThat(proposed().amendment(APPROVED)).isEqualTo(AIT.amendment(APPROVED));
    }

    @Nested
    class While_it_waits {

        @Test
        void another_person_applies_it() {
            given(proposed()).when(approve(APPROVER)).expectEvents(applied()).expectResultMessagePayload(true);
        }

        @Test
        void an_administrator_applies_it_who_did_not_propose_it() {
            given(proposed()).when(approve(ADMIN)).expectSuccessfulHandlerExecution();
        }

        @Test
        void its_proposer_does_not_apply_it_whatever_the_role() {
            refused("four-eyes", given(proposed()).when(approve(new Actor(OFFICER.id(), ADMIN.roles(), null))));
        }

        @Test
        void it_is_applied_as_it_was_looked_at() {
            given(proposed())
                    .when(approve(APPROVER, effect(), effect().fingerprint()))
                    .expectEvents(applied());
        }

        @Test
        void it_is_not_applied_if_another_term_would_move_by_now() {
            var more = new Effect(
                    3,
                    List.of(
                            Editions.move(),
                            new Move("term-2", LocalDate.of(2024, 6, 20), LocalDate.of(2024, 6, 19), false)));
            var now = new EditionEffect(effect().calendar(), effect().difference(), more);

            refused("effect-changed", given(proposed()).when(approve(APPROVER, now, effect().fingerprint())));
        }

        @Test
        void a_further_term_that_does_not_move_does_not_matter() {
            var now = new EditionEffect(
                    effect().calendar(), effect().difference(), new Effect(3, List.of(Editions.move())));

            given(proposed())
                    .when(approve(APPROVER, now, effect().fingerprint()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void it_is_not_applied_once_another_edition_holds() {
            var other = new CalendarEditionProposed(
                    ID, "kz5-another", proposed().days(), List.of(), proposed().policy(), OFFICER.id(), PROPOSED);

            refused("calendar-changed", given(other).when(approve(APPROVER)));
            refused("calendar-changed", given(proposed()).when(approve(APPROVER, null, null)));
        }

        @Test
        void another_person_rejects_it() {
            given(proposed()).when(reject(APPROVER)).expectEvents(rejected()).expectResultMessagePayload(true);
        }

        @Test
        void its_proposer_takes_it_back_and_no_other_officer_does() {
            given(proposed())
                    .when(reject(OFFICER))
                    .expectEvents(new CalendarEditionRejected(ID, OFFICER.id(), NOTE, APPROVED));
            refused("forbidden", given(proposed()).when(reject(ANOTHER_OFFICER)));
        }
    }

    @Nested
    class Once_it_is_applied {

        @Test
        void a_repeated_approval_finds_nothing_to_do() {
            given(proposed(), applied())
                    .when(approve(APPROVER))
                    .expectNoEvents()
                    .expectResultMessagePayload(false);
            given(proposed(), applied())
                    .when(approve(APPROVER, null, "an-old-effect"))
                    .expectNoEvents();
        }

        @Test
        void it_is_not_rejected_any_more() {
            refused("proposal-closed", given(proposed(), applied()).when(reject(APPROVER)));
        }
    }

    @Nested
    class Once_it_is_rejected {

        @Test
        void a_repeated_rejection_finds_nothing_to_do() {
            given(proposed(), rejected())
                    .when(reject(APPROVER))
                    .expectNoEvents()
                    .expectResultMessagePayload(false);
        }

        @Test
        void it_is_not_applied_any_more() {
            refused("proposal-closed", given(proposed(), rejected()).when(approve(APPROVER)));
        }
    }

    private static ApproveCalendarEdition approve(Actor by) {
        return approve(by, effect(), null);
    }

    private static ApproveCalendarEdition approve(Actor by, @Nullable EditionEffect effect, @Nullable String seen) {
        return new ApproveCalendarEdition(ID, effect, seen, by, APPROVED, null);
    }

    private static RejectCalendarEdition reject(Actor by) {
        return new RejectCalendarEdition(ID, NOTE, by, APPROVED, null);
    }

    private static AggregateTestFixture<CalendarEdition> fixture() {
        var fixture = new AggregateTestFixture<>(CalendarEdition.class);
        fixture.registerInjectableResource(calendars(APPROVED));
        return fixture;
    }

    private static TestExecutor<CalendarEdition> given(CalendarEditionEvent... past) {
        return fixture().given(List.of(past));
    }

    private static void refused(String code, ResultValidator<CalendarEdition> result) {
        result.expectNoEvents().expectException(Refused.class).expectExceptionMessage(code);
    }
}
