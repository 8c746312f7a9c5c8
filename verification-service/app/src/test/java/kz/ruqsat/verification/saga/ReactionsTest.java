package kz.ruqsat.verification.saga;

import static kz.ruqsat.verification.obligation.ObligationKind.APPROVING_BODY_ANSWER;
import static kz.ruqsat.verification.obligation.ObligationKind.COMPLETENESS_CHECK;
import static kz.ruqsat.verification.obligation.ObligationKind.DECISION;
import static kz.ruqsat.verification.obligation.ObligationKind.HEARING_OBJECTION;
import static kz.ruqsat.verification.obligation.ObligationKind.LICENCE_EXPIRY;
import static kz.ruqsat.verification.obligation.ObligationKind.POOL_SWITCH_NOTICE;
import static kz.ruqsat.verification.obligation.ObligationKind.REMARKS_ANSWER;
import static kz.ruqsat.verification.obligation.ObligationKind.SUSPENSION_END;
import static kz.ruqsat.verification.verification.Cases.FRI_2026_03_20;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.NUMBER;
import static kz.ruqsat.verification.verification.Cases.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.ClockRules;
import kz.ruqsat.verification.obligation.FulfilObligation;
import kz.ruqsat.verification.obligation.ObligationArmed;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.ObligationLapsed;
import kz.ruqsat.verification.obligation.Origin;
import kz.ruqsat.verification.obligation.Party;
import kz.ruqsat.verification.obligation.PauseCategory;
import kz.ruqsat.verification.obligation.PauseObligation;
import kz.ruqsat.verification.obligation.PauseReason;
import kz.ruqsat.verification.obligation.ResumeObligation;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.verification.verification.ApplicationDecided;
import kz.ruqsat.verification.verification.Cases;
import kz.ruqsat.verification.verification.CompletenessConfirmed;
import kz.ruqsat.verification.verification.InquiryAnswered;
import kz.ruqsat.verification.verification.InquiryDropped;
import kz.ruqsat.verification.verification.InquiryKind;
import kz.ruqsat.verification.verification.InquiryUnanswered;
import kz.ruqsat.verification.verification.PoolSwitchKnown;
import kz.ruqsat.verification.verification.RecordSilence;
import kz.ruqsat.verification.verification.RequirementReevaluated;
import kz.ruqsat.verification.verification.RequirementState;
import kz.ruqsat.verification.verification.VerificationClosed;
import kz.ruqsat.verification.verification.VerificationConcluded;
import kz.ruqsat.verification.verification.VerificationEvent;
import kz.ruqsat.workingdays.PauseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReactionsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ClockRules RULES = new ClockRules(
            List.of(new PauseReason(
                    "REMARKS_SENT",
                    PauseCategory.APPLICANT,
                    Cases.words("remarks"),
                    PauseMode.CONTINUE,
                    Set.of(DECISION),
                    0,
                    true,
                    "act",
                    "note")),
            List.of());
    private static final String NOTICE = Ids.derived(SWITCH, "POOL_SWITCH_NOTICE");

    private static final String SUSPENSION_ENDS = Ids.derived(Cases.SUSPENSION, "SUSPENSION_END");

    /** An edition that gives the licensee a day more. */
    private static final EditionTerms OWN_TERM = (kind, edition) ->
            kind == POOL_SWITCH_NOTICE && edition.equals("E4") ? OptionalInt.of(3) : OptionalInt.empty();

    private final Reactions reactions = new Reactions(TermsConfiguration.load(), OWN_TERM, RULES, ALMATY);

    @Test
    void an_opened_verification_lets_both_terms_of_the_authority_run_from_the_day_of_acceptance() {
        assertThat(reactions.react(Cases.twoRows()))
                .containsExactly(
                        new Effect.Arm(new ArmObligation(
                                id(COMPLETENESS_CHECK),
                                COMPLETENESS_CHECK,
                                Party.AUTHORITY,
                                Subject.application(ID),
                                "202-V, 25 (1)",
                                FRI_2026_03_20,
                                2,
                                "E2")),
                        new Effect.Arm(new ArmObligation(
                                id(DECISION),
                                DECISION,
                                Party.AUTHORITY,
                                Subject.application(ID),
                                "202-V",
                                FRI_2026_03_20,
                                15,
                                "E2")));
    }

    @Test
    void a_complete_package_fulfils_the_check() {
        assertThat(reactions.react(Cases.confirmed(CompletenessConfirmed.OFFICER, LATER)))
                .containsExactly(fulfil(id(COMPLETENESS_CHECK)));
    }

    @Test
    void an_incomplete_package_fulfils_the_check_and_leaves_nothing_to_decide() {
        assertThat(reactions.react(new VerificationConcluded(ID, "INCOMPLETE", "no title", LATER)))
                .containsExactly(fulfil(id(COMPLETENESS_CHECK)), cancel(DECISION, "PACKAGE_INCOMPLETE"));
    }

    @ParameterizedTest
    @CsvSource({"ALL_MET", "NOT_ALL_MET"})
    void any_other_conclusion_leaves_the_decision_to_people(String outcome) {
        assertThat(reactions.react(new VerificationConcluded(ID, outcome, null, LATER)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "REFUSED"})
    void a_decision_fulfils_its_term_and_ends_the_check(String decision) {
        assertThat(reactions.react(new ApplicationDecided(ID, decision, LATER)))
                .containsExactly(fulfil(id(DECISION)), cancel(COMPLETENESS_CHECK, "APPLICATION_DECIDED"));
    }

    @ParameterizedTest
    @CsvSource({"APPLICATION_WITHDRAWN", "APPLICATION_RETURNED"})
    void a_closed_verification_cancels_both_terms(String reason) {
        assertThat(reactions.react(new VerificationClosed(ID, reason, LATER)))
                .containsExactly(cancel(COMPLETENESS_CHECK, reason), cancel(DECISION, reason));
    }

    @ParameterizedTest
    @CsvSource({"I, '165/НҚ, № 4'", "II, '165/НҚ, № 9'"})
    void a_move_demands_a_notice_on_the_legal_point_of_the_subtype(String subtype, String legalPoint) {
        var known = new PoolSwitchKnown(
                ID,
                SWITCH,
                NUMBER,
                FRI_2026_03_20,
                subtype,
                "pool-1",
                "pool-2",
                Cases.THU_2026_03_26,
                PoolSwitchKnown.POOL,
                "E2",
                LATER);

        assertThat(reactions.react(known))
                .containsExactly(new Effect.Arm(new ArmObligation(
                        NOTICE,
                        POOL_SWITCH_NOTICE,
                        Party.LICENSEE,
                        new Subject(ID, NUMBER, FRI_2026_03_20, SWITCH),
                        legalPoint,
                        Cases.THU_2026_03_26,
                        2,
                        "E2")));
    }

    @Test
    void the_term_is_that_of_the_edition_in_force_on_the_day_of_the_move_if_it_sets_one() {
        var move = Cases.known(Cases.THU_2026_03_26, PoolSwitchKnown.POOL, LATER);
        var under = new PoolSwitchKnown(
                ID,
                SWITCH,
                NUMBER,
                FRI_2026_03_20,
                "I",
                "pool-1",
                "pool-2",
                Cases.THU_2026_03_26,
                PoolSwitchKnown.POOL,
                "E4",
                LATER);

        assertThat(days(move)).isEqualTo(2);
        assertThat(days(under)).isEqualTo(3);
    }

    private int days(PoolSwitchKnown known) {
        return ((Effect.Arm) reactions.react(known).getFirst()).command().workingDays();
    }

    @Test
    void another_edition_moves_no_term_of_the_authority() {
        assertThat(reactions.react(Cases.rebased(List.of(), Cases.undetermined("R1"))))
                .isEmpty();
    }

    @Test
    void the_notice_of_the_licensee_fulfils_it_when_it_was_received() {
        assertThat(reactions.react(Cases.reportReceived(FRI_2026_03_20, LATER))).containsExactly(fulfil(NOTICE));
    }

    @Test
    void a_licence_ends_on_the_day_that_it_names() {
        assertThat(reactions.react(Cases.linked()))
                .containsExactly(new Effect.Arm(ArmObligation.until(
                        id(LICENCE_EXPIRY),
                        LICENCE_EXPIRY,
                        Party.LICENSEE,
                        new Subject(ID, NUMBER, FRI_2026_03_20, null),
                        "193-VII, 9 (1)",
                        FRI_2026_03_20,
                        LocalDate.of(2029, 3, 20),
                        "E2")));
    }

    @Test
    void a_suspension_ends_on_the_day_that_its_decision_names() {
        assertThat(reactions.react(Cases.suspended()))
                .containsExactly(new Effect.Arm(ArmObligation.until(
                        SUSPENSION_ENDS,
                        SUSPENSION_END,
                        Party.AUTHORITY,
                        new Subject(ID, NUMBER, FRI_2026_03_20, null),
                        "193-VII, 9 (4)",
                        Cases.WED_2026_04_15,
                        Cases.FRI_2026_05_15,
                        "E2")));
    }

    @Test
    void one_that_was_ended_early_is_watched_no_more() {
        assertThat(reactions.react(Cases.resumed(Cases.FRI_2026_05_15.minusDays(7), true)))
                .containsExactly(new Effect.Cancel(new CancelObligation(SUSPENSION_ENDS, "LICENCE_RESUMED")));
    }

    @Test
    void one_whose_term_has_passed_has_nothing_left_to_watch() {
        assertThat(reactions.react(Cases.resumed(Cases.FRI_2026_05_15.plusDays(1), false)))
                .isEmpty();
        assertThat(reactions.react(
                        new ObligationLapsed(SUSPENSION_ENDS, DUE, LATER), armed(SUSPENSION_ENDS, SUSPENSION_END)))
                .isEmpty();
    }

    @Test
    void a_licence_that_was_terminated_expires_no_more_and_leaves_notices_due() {
        assertThat(reactions.react(Cases.ended(Cases.FRI_2026_05_15, null)))
                .containsExactly(cancel(LICENCE_EXPIRY, "LICENCE_TERMINATED"));
    }

    @Test
    void nor_does_a_suspension_end_that_would_have_lasted_longer() {
        assertThat(reactions.react(Cases.ended(Cases.FRI_2026_05_15, Cases.SUSPENSION)))
                .containsExactly(
                        cancel(LICENCE_EXPIRY, "LICENCE_TERMINATED"),
                        new Effect.Cancel(new CancelObligation(SUSPENSION_ENDS, "LICENCE_TERMINATED")));
    }

    @Test
    void remarks_let_the_term_for_the_answer_begin_and_stop_the_clock_of_the_decision_from_the_next_day() {
        assertThat(reactions.react(Cases.inquiry(Cases.REMARKS, InquiryKind.REMARKS, null)))
                .containsExactly(
                        arm(Cases.REMARKS, REMARKS_ANSWER, Party.APPLICANT, "ӘРПК 76 / АППК, ст. 76", 5),
                        new Effect.Pause(new PauseObligation(
                                id(DECISION),
                                RULES.pause("REMARKS_SENT").orElseThrow(),
                                FRI_2026_03_20.plusDays(1),
                                null,
                                Origin.PROCESS,
                                null)));
    }

    @Test
    void the_answer_fulfils_its_term_and_lets_the_decision_run_again_from_the_next_day() {
        assertThat(reactions.react(new InquiryAnswered(
                        ID, Cases.REMARKS, "REMARKS", "ANSWERED", "text", Cases.THU_2026_03_26, LATER)))
                .containsExactly(fulfil(Cases.REMARKS), resume(Cases.THU_2026_03_26.plusDays(1)));
    }

    @Test
    void remarks_that_nobody_answers_let_the_decision_run_again_when_their_term_is_over() {
        assertThat(reactions.react(
                        new InquiryUnanswered(ID, Cases.REMARKS, "REMARKS", "NONE", Cases.THU_2026_03_26, LATER)))
                .containsExactly(resume(Cases.THU_2026_03_26));
    }

    @Test
    void a_request_to_another_body_and_a_hearing_have_terms_of_their_own_and_stop_nothing() {
        assertThat(reactions.react(Cases.inquiry(Cases.REQUEST, InquiryKind.APPROVING_BODY, "body")))
                .containsExactly(arm(Cases.REQUEST, APPROVING_BODY_ANSWER, Party.APPROVING_BODY, "202-V, 25 (2)", 10));
        assertThat(reactions.react(Cases.inquiry(Cases.HEARING, InquiryKind.HEARING, null)))
                .containsExactly(arm(Cases.HEARING, HEARING_OBJECTION, Party.APPLICANT, "ӘРПК 73 / АППК, ст. 73", 2));
        assertThat(reactions.react(new InquiryAnswered(
                        ID, Cases.REQUEST, "APPROVING_BODY", "DISAGREED", null, Cases.THU_2026_03_26, LATER)))
                .containsExactly(fulfil(Cases.REQUEST));
    }

    @Test
    void what_is_not_asked_any_more_needs_no_answer() {
        assertThat(reactions.react(new InquiryDropped(ID, Cases.HEARING, "HEARING", "APPLICATION_WITHDRAWN", LATER)))
                .containsExactly(new Effect.Cancel(new CancelObligation(Cases.HEARING, "APPLICATION_WITHDRAWN")));
    }

    @Test
    void the_silence_of_a_body_counts_as_agreement_and_is_noted_in_the_case() {
        assertThat(reactions.react(
                        new ObligationLapsed(Cases.REQUEST, DUE, LATER), armed(Cases.REQUEST, APPROVING_BODY_ANSWER)))
                .containsExactly(
                        new Effect.Note(new RecordSilence(ID, Cases.REQUEST, "AGREED", LocalDate.of(2026, 4, 4), DUE)));
        assertThat(reactions.react(
                        new ObligationLapsed(Cases.REMARKS, DUE, LATER), armed(Cases.REMARKS, REMARKS_ANSWER)))
                .containsExactly(
                        new Effect.Note(new RecordSilence(ID, Cases.REMARKS, "NONE", LocalDate.of(2026, 4, 4), DUE)));
    }

    @Test
    void the_lapse_of_any_other_term_is_no_answer() {
        assertThat(reactions.react(new ObligationLapsed(NOTICE, DUE, LATER), armed(NOTICE, POOL_SWITCH_NOTICE)))
                .isEmpty();
    }

    static Stream<VerificationEvent> withoutEffect() {
        return Stream.of(
                Cases.assessed("R1", RequirementState.MET),
                new RequirementReevaluated(ID, Cases.notApplicable("R4"), LATER),
                Cases.replaced(),
                Cases.hostSuspended(),
                new InquiryUnanswered(ID, Cases.REQUEST, "APPROVING_BODY", "AGREED", Cases.THU_2026_03_26, LATER));
    }

    @ParameterizedTest
    @MethodSource("withoutEffect")
    void nothing_follows_from(VerificationEvent event) {
        assertThat(reactions.react(event)).isEmpty();
    }

    @Test
    void the_same_event_has_the_same_effects_with_the_same_ids() {
        for (var event : Cases.everyEvent()) {
            assertThat(new Reactions(TermsConfiguration.load(), OWN_TERM, RULES, ALMATY).react(event))
                    .isEqualTo(reactions.react(event));
        }
    }

    @Test
    void what_ends_a_term_always_follows_what_begins_it() {
        var begun = new java.util.HashSet<String>();
        for (var event : List.of(Cases.twoRows(), Cases.known(FRI_2026_03_20, PoolSwitchKnown.POOL, LATER))) {
            reactions.react(event).forEach(effect -> begun.add(idOf(effect)));
        }
        // The term after the loss of a pool is armed by whoever notes the loss.
        begun.add(ObligationIds.ofLoss("loss-1"));
        for (var event : Cases.everyEvent()) {
            reactions.react(event).stream()
                    .filter(Effect.Arm.class::isInstance)
                    .forEach(effect -> begun.add(idOf(effect)));
            assertThat(begun)
                    .containsAll(reactions.react(event).stream()
                            .map(ReactionsTest::idOf)
                            .toList());
        }
    }

    private static final java.time.Instant DUE = java.time.Instant.parse("2026-04-03T19:00:00Z");

    private static ObligationArmed armed(String obligationId, ObligationKind kind) {
        return new ObligationArmed(
                obligationId,
                kind.name(),
                "APPLICANT",
                ID,
                null,
                null,
                null,
                "point",
                FRI_2026_03_20,
                10,
                LocalDate.of(2026, 4, 3),
                DUE,
                "E2",
                "edition",
                List.of(),
                LATER,
                null);
    }

    private static Effect arm(String inquiryId, ObligationKind kind, Party party, String legalPoint, int days) {
        return new Effect.Arm(new ArmObligation(
                inquiryId, kind, party, Subject.application(ID), legalPoint, FRI_2026_03_20, days, "E2"));
    }

    private static Effect resume(LocalDate on) {
        return new Effect.Resume(new ResumeObligation(id(DECISION), "REMARKS_SENT", on, null, Origin.PROCESS, null));
    }

    private static String idOf(Effect effect) {
        return switch (effect) {
            case Effect.Arm(var command) -> command.obligationId();
            case Effect.Fulfil(var command) -> command.obligationId();
            case Effect.TakeBack(var command) -> command.obligationId();
            case Effect.Cancel(var command) -> command.obligationId();
            case Effect.Pause(var command) -> command.obligationId();
            case Effect.Resume(var command) -> command.obligationId();
            case Effect.Note(var command) -> command.inquiryId();
        };
    }

    private static String id(ObligationKind kind) {
        return Ids.derived(ID, kind.name());
    }

    private static Effect fulfil(String obligationId) {
        return new Effect.Fulfil(new FulfilObligation(obligationId, LATER));
    }

    private static Effect cancel(ObligationKind kind, String reasonCode) {
        return new Effect.Cancel(new CancelObligation(id(kind), reasonCode));
    }
}
