package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.verification.NoteHostLicence.Change;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a licence after its issue is noted once, in whatever order it is told. */
class LicenceLifeTest {

    private static final LocalDate FRI_2026_05_08 = FRI_2026_05_15.minusDays(7);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Nested
    class A_suspension {

        @Test
        void is_noted_with_its_days() {
            verification.given(twoRows(), linked()).when(suspend()).expectEvents(suspended());
        }

        @Test
        void told_again_changes_nothing() {
            isNothingToDo(verification.given(twoRows(), linked(), suspended()).when(suspend()));
        }

        @Test
        void told_again_after_it_ended_changes_nothing() {
            isNothingToDo(verification
                    .given(twoRows(), linked(), suspended(), resumed(FRI_2026_05_08, true))
                    .when(suspend()));
        }

        @Test
        void of_a_case_without_a_licence_is_none() {
            isNothingToDo(verification.given(twoRows()).when(suspend()));
        }

        private NoteSuspension suspend() {
            return new NoteSuspension(ID, SUSPENSION, NUMBER, FRI_2026_03_20, WED_2026_04_15, FRI_2026_05_15, LATER);
        }
    }

    @Nested
    class A_resumption {

        @Test
        void ends_its_suspension() {
            verification
                    .given(twoRows(), linked(), suspended())
                    .when(resume(SUSPENSION))
                    .expectEvents(resumed(FRI_2026_05_08, true));
        }

        @Test
        void told_again_changes_nothing() {
            isNothingToDo(verification
                    .given(twoRows(), linked(), suspended(), resumed(FRI_2026_05_08, true))
                    .when(resume(SUSPENSION)));
        }

        @Test
        void of_a_suspension_that_was_never_told_is_none() {
            isNothingToDo(verification.given(twoRows(), linked(), suspended()).when(resume("another")));
        }

        private NoteResumption resume(String suspensionId) {
            return new NoteResumption(ID, suspensionId, FRI_2026_05_08, true, LATER);
        }
    }

    @Nested
    class An_end {

        @Test
        void within_a_suspension_cuts_it_short() {
            verification
                    .given(twoRows(), linked(), suspended())
                    .when(new NoteLicenceEnd(ID, FRI_2026_05_15, LATER))
                    .expectEvents(ended(FRI_2026_05_15, SUSPENSION));
        }

        @Test
        void after_the_last_day_of_a_suspension_leaves_it_its_clock() {
            verification
                    .given(twoRows(), linked(), suspended())
                    .when(new NoteLicenceEnd(ID, FRI_2026_05_15.plusDays(1), LATER))
                    .expectEvents(ended(FRI_2026_05_15.plusDays(1), null));
        }

        @Test
        void after_a_suspension_that_was_ended_early_cuts_nothing_short() {
            verification
                    .given(twoRows(), linked(), suspended(), resumed(FRI_2026_05_08, true))
                    .when(new NoteLicenceEnd(ID, FRI_2026_05_15, LATER))
                    .expectEvents(ended(FRI_2026_05_15, null));
        }

        @Test
        void told_again_changes_nothing() {
            isNothingToDo(verification
                    .given(twoRows(), linked(), ended(FRI_2026_05_15, null))
                    .when(new NoteLicenceEnd(ID, FRI_2026_05_15, LATER)));
        }

        @Test
        void leaves_no_duty_to_tell_of_a_move_that_comes_later() {
            isNothingToDo(verification
                    .given(twoRows(), linked(), ended(FRI_2026_05_15, null))
                    .when(new NoteObservedSwitch(ID, move(FRI_2026_05_15), LATER)));
            isNothingToDo(verification
                    .given(twoRows(), linked(), ended(FRI_2026_05_15, null))
                    .when(new NoteReportedSwitch(ID, move(FRI_2026_05_15), List.of(), LATER)));
        }

        @Test
        void leaves_the_duty_to_tell_of_a_move_made_before() {
            var before = FRI_2026_05_15.minusDays(1);
            verification
                    .given(twoRows(), linked(), ended(FRI_2026_05_15, null))
                    .when(new NoteObservedSwitch(ID, move(before), LATER))
                    .expectEvents(known(before, PoolSwitchKnown.POOL, LATER));
        }

        @Test
        void ends_the_supervision() {
            assertThat(VerificationState.fold(List.of(twoRows(), linked(), ended(FRI_2026_05_15, null)))
                            .orElseThrow()
                            .phase())
                    .isEqualTo(Phase.ENDED);
        }
    }

    @Nested
    class A_new_document {

        private final NoteNewDocument replace =
                new NoteNewDocument(ID, "KZ49DMN00000002", WED_2026_04_15, NUMBER, LATER);

        @Test
        void is_noted_once() {
            verification.given(twoRows(), linked()).when(replace).expectEvents(replaced());
            isNothingToDo(verification.given(twoRows(), linked(), replaced()).when(replace));
        }
    }

    @Nested
    class A_change_of_the_hosts_licence {

        private final NoteHostLicence change = new NoteHostLicence(
                ID,
                "message-1",
                "KZ22DMN00000003",
                FRI_2026_03_20,
                Change.SUSPENDED,
                WED_2026_04_15,
                FRI_2026_05_15,
                LATER);

        @Test
        void is_noted_and_nothing_is_decided() {
            verification.given(twoRows()).when(change).expectEvents(hostSuspended());
            verification.given(twoRows(), linked()).when(change).expectEvents(hostSuspended());
        }

        @Test
        void told_again_changes_nothing() {
            isNothingToDo(verification.given(twoRows(), hostSuspended()).when(change));
        }

        @Test
        void does_not_concern_a_case_that_has_ended() {
            isNothingToDo(verification
                    .given(twoRows(), new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER))
                    .when(change));
            isNothingToDo(verification
                    .given(twoRows(), linked(), ended(FRI_2026_05_15, null))
                    .when(change));
        }
    }

    private static void isNothingToDo(ResultValidator<Verification> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
