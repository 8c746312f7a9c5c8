package kz.ruqsat.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.application.contract.TextsV1;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToOps;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.verification.contract.HostLicenceChangedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationEscalatedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.TextV1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what: the whole list each time, nothing beside it. */
class TellingsTest {

    private static final Instant DUE = Instant.parse("2026-03-27T19:00:00Z");
    private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);

    @Nested
    class Of_an_application {

        @Test
        void its_submission_is_a_receipt_to_the_applicant_and_a_call_to_the_portal() {
            var message = Messages.submitted("aigul", "portal-demo", "kk");

            assertThat(ApplicationTellings.of(message))
                    .containsExactly(
                            new ToPerson(
                                    Reader.APPLICANT,
                                    "aigul@example.kz",
                                    "kk",
                                    "portal-demo",
                                    new News(
                                            "application-submitted",
                                            Map.of(
                                                    "number", "2026-aigul",
                                                    "receivedAt", "2026-03-20T05:00:00Z",
                                                    "contentHash", "9f86d081"),
                                            List.of("application-aigul"))),
                            new ToPortal(
                                    "portal-demo",
                                    new PortalEvent(
                                            PortalEventType.APPLICATION_SUBMITTED,
                                            "application-aigul",
                                            Messages.RECEIVED,
                                            Map.of(
                                                    "applicationId", "application-aigul",
                                                    "number", "2026-aigul",
                                                    "receivedAt", "2026-03-20T05:00:00Z"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void its_refusal_carries_the_note_in_the_applicants_language_or_in_russian(String language) {
            var news = letter(ApplicationTellings.of(refused(language, new NameV1("қазақша", "по-русски"))));

            assertThat(news.arguments())
                    .containsEntry("noted", "yes")
                    .containsEntry("note", "kk".equals(language) ? "қазақша" : "по-русски")
                    .containsEntry("legalPoint", "165/НҚ, R6");
        }

        @Test
        void its_refusal_may_have_no_note() {
            assertThat(letter(ApplicationTellings.of(refused("ru", null))).arguments())
                    .containsEntry("noted", "no")
                    .containsEntry("note", "");
        }

        private static ApplicationRefusedV1 refused(String language, @Nullable NameV1 note) {
            return new ApplicationRefusedV1(
                    "application-1",
                    "2026-1",
                    Messages.submitted("aigul", "portal-demo", language).applicant(),
                    language,
                    "portal-demo",
                    "165/НҚ, R6",
                    "CAPACITY_TOO_LOW",
                    note,
                    "officer-demo",
                    "approver-demo",
                    Messages.RECEIVED);
        }

        private static News letter(List<Telling> tellings) {
            return ((ToPerson) tellings.getFirst()).news();
        }
    }

    @Nested
    class Of_a_licence {

        private final TextsV1 ground = new TextsV1("негіз", "основание", "ground");

        @ParameterizedTest
        @CsvSource({"kk, негіз, қазақша", "ru, основание, по-русски", "en, ground, по-русски"})
        void its_suspension_is_told_to_the_holder_in_his_language_and_to_the_portal(
                String language, String inWords, String note) {
            var tellings = LicenceTellings.of(suspended(language));

            assertThat(tellings)
                    .containsExactly(
                            new ToPerson(
                                    Reader.LICENSEE,
                                    "aigul@example.kz",
                                    language,
                                    "portal-demo",
                                    new News(
                                            "licence-suspended",
                                            Map.of(
                                                    "licenceNumber", "KZ-aigul",
                                                    "from", "2026-03-27",
                                                    "lastDay", "2026-04-27",
                                                    "ground", inWords,
                                                    "basis", "№ 14",
                                                    "noted", "yes",
                                                    "note", note),
                                            List.of("KZ-aigul", "licence-aigul", "application-aigul"))),
                            new ToPortal(
                                    "portal-demo",
                                    new PortalEvent(
                                            PortalEventType.LICENCE_SUSPENDED,
                                            "KZ-aigul",
                                            DUE,
                                            Map.ofEntries(
                                                    Map.entry("licenceNumber", "KZ-aigul"),
                                                    Map.entry("issuedOn", "2026-03-20"),
                                                    Map.entry("applicationId", "application-aigul"),
                                                    Map.entry("from", "2026-03-27"),
                                                    Map.entry("months", 1),
                                                    Map.entry("lastDay", "2026-04-27"),
                                                    Map.entry("ground", "FALSE_INFORMATION"),
                                                    Map.entry("basis", "№ 14"),
                                                    Map.entry("decidedAt", "2026-03-27T19:00:00Z")))));
        }

        private LicenceSuspendedV1 suspended(String language) {
            return new LicenceSuspendedV1(
                    "licence-aigul",
                    "KZ-aigul",
                    LocalDate.of(2026, 3, 20),
                    LocalDate.of(2029, 3, 20),
                    "I",
                    "application-aigul",
                    Messages.submitted("aigul", "portal-demo", language).applicant(),
                    language,
                    "portal-demo",
                    "suspension-1",
                    FRI_2026_03_27,
                    1,
                    LocalDate.of(2026, 4, 27),
                    "FALSE_INFORMATION",
                    ground,
                    "№ 14",
                    new NameV1("қазақша", "по-русски"),
                    "officer-demo",
                    "approver-demo",
                    DUE);
        }

        @Test
        void the_passing_of_a_suspension_has_no_ground() {
            var news = ((ToPerson) LicenceTellings.of(resumed("TERM_PASSED", null, null))
                            .getFirst())
                    .news();

            assertThat(news.arguments())
                    .containsEntry("cause", "TERM_PASSED")
                    .containsEntry("resumedOn", "2026-03-27")
                    .containsEntry("ground", "")
                    .containsEntry("noted", "no");
        }

        @Test
        void its_early_end_has_one() {
            var news = ((ToPerson) LicenceTellings.of(resumed("DECISION", ground, "№ 20"))
                            .getFirst())
                    .news();

            assertThat(news.arguments()).containsEntry("ground", "основание").containsEntry("basis", "№ 20");
        }

        private LicenceResumedV1 resumed(String cause, @Nullable TextsV1 text, @Nullable String basis) {
            return new LicenceResumedV1(
                    "licence-aigul",
                    "KZ-aigul",
                    LocalDate.of(2026, 3, 20),
                    LocalDate.of(2029, 3, 20),
                    "I",
                    "application-aigul",
                    Messages.submitted("aigul", "portal-demo", "ru").applicant(),
                    "ru",
                    "portal-demo",
                    "suspension-1",
                    FRI_2026_03_27,
                    cause,
                    text == null ? null : "CAUSES_REMOVED",
                    text,
                    basis,
                    null,
                    null,
                    null,
                    DUE);
        }

        @Test
        void a_change_of_the_hosts_is_told_to_the_authority_only() {
            assertThat(TermTellings.of(new HostLicenceChangedV1(
                            "application-1",
                            "2026-000017",
                            "KZ-host",
                            FRI_2026_03_27,
                            "TERMINATED",
                            FRI_2026_03_27,
                            null,
                            DUE)))
                    .containsExactly(new ToOps(new News(
                            "ops-host-licence-changed",
                            Map.of(
                                    "application", "2026-000017",
                                    "hostNumber", "KZ-host",
                                    "change", "TERMINATED",
                                    "from", "2026-03-27"),
                            List.of("application-1", "KZ-host"))));
        }
    }

    @Nested
    class Of_what_licensee_and_pool_say_differently {

        @Test
        void the_licensee_reads_where_both_spoke_and_its_portal_hears_of_it_all() {
            var tellings = MembershipTellings.of(disputed("DAYS_DIFFER", LocalDate.of(2026, 3, 19)));

            assertThat(tellings)
                    .hasSize(2)
                    .contains(new ToLicensee(
                            "KZ-aigul",
                            new News(
                                    "mismatch-opened",
                                    Map.of(
                                            "licenceNumber", "KZ-aigul",
                                            "reason", "DAYS_DIFFER",
                                            "toldOn", "2026-03-20",
                                            "statedOn", "2026-03-19"),
                                    List.of("KZ-aigul", "switch-aigul"))));
            assertThat(event(tellings.getLast()).type()).isEqualTo(PortalEventType.MEMBERSHIP_DISPUTED);
        }

        @Test
        void a_silent_pool_is_told_to_the_portal_only() {
            assertThat(MembershipTellings.of(disputed("POOL_SILENT", null)))
                    .singleElement()
                    .isInstanceOf(ToPortalOf.class);
        }

        private static MembershipDisputedV1 disputed(String reason, @Nullable LocalDate statedOn) {
            return new MembershipDisputedV1(
                    "mismatch-1",
                    "membership-1",
                    "switch-aigul",
                    "KZ-aigul",
                    LocalDate.of(2026, 1, 5),
                    "term-1",
                    1,
                    reason,
                    "pool-2",
                    LocalDate.of(2026, 3, 20),
                    statedOn == null ? null : "pool-2",
                    statedOn,
                    LocalDate.of(2026, 3, 23),
                    DUE);
        }
    }

    @Nested
    class Of_the_term_to_report_a_pool_switch {

        @Test
        void its_start_reminds_the_licensee_with_the_date() {
            List<Telling> tellings = ObligationTellings.of(Messages.armed("aigul"));

            assertThat(tellings)
                    .hasSize(2)
                    .contains(new ToLicensee(
                            "KZ-aigul",
                            new News(
                                    "switch-term-running",
                                    Map.of(
                                            "licenceNumber", "KZ-aigul",
                                            "switchedOn", "2026-03-20",
                                            "workingDays", "2",
                                            "dueOn", "2026-03-27",
                                            "legalPoint", "165/НҚ, R4"),
                                    List.of("obligation-aigul", "KZ-aigul", "switch-aigul"))));
            assertThat(event(tellings.getLast()).type()).isEqualTo(PortalEventType.SWITCH_TERM_ARMED);
        }

        @Test
        void its_lapse_tells_the_licensee_ops_and_the_portal() {
            List<Telling> tellings = ObligationTellings.of(Messages.lapsed("aigul"), "-");

            assertThat(tellings).hasSize(3);
            assertThat(((ToLicensee) tellings.getFirst()).news().wording()).isEqualTo("switch-term-lapsed");
            assertThat(((ToOps) tellings.get(1)).news().wording()).isEqualTo("ops-switch-term-lapsed");
            assertThat(event(tellings.getLast()).data())
                    .containsEntry("dueAt", "2026-03-27T19:00:00Z")
                    .containsEntry("switchId", "switch-aigul");
        }

        @Test
        void its_late_fulfilment_tells_the_licensee_ops_and_the_portal() {
            List<Telling> tellings = ObligationTellings.of(fulfilled(true, 5));

            assertThat(tellings).hasSize(3);
            assertThat(((ToLicensee) tellings.getFirst()).news().arguments())
                    .containsEntry("workingDaysLate", "5")
                    .containsEntry("acceptedOn", "2026-04-03");
            assertThat(event(tellings.getLast()).data())
                    .containsEntry("late", true)
                    .containsEntry("workingDaysLate", 5);
        }

        @Test
        void its_fulfilment_in_time_is_told_to_the_portal_only() {
            assertThat(ObligationTellings.of(fulfilled(false, 0))).hasSize(1).hasOnlyElementsOfType(ToPortalOf.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"JOINED_IN_ADDITION", "FOUND_NO_MOVE"})
        void its_end_without_another_term_tells_the_licensee_and_the_portal(String reason) {
            List<Telling> tellings = ObligationTellings.of(cancelled(reason));

            assertThat(tellings)
                    .hasSize(2)
                    .contains(new ToLicensee(
                            "KZ-aigul",
                            new News(
                                    "switch-term-taken-back",
                                    Map.of("licenceNumber", "KZ-aigul", "reason", reason),
                                    List.of("obligation-aigul", "KZ-aigul", "switch-aigul"))));
            assertThat(event(tellings.getLast()).type()).isEqualTo(PortalEventType.SWITCH_TERM_CANCELLED);
        }

        @Test
        void its_end_in_favour_of_another_term_is_told_to_the_portal_only() {
            assertThat(ObligationTellings.of(cancelled("NOTICE_CORRECTED")))
                    .hasSize(1)
                    .hasOnlyElementsOfType(ToPortalOf.class);
        }

        private ObligationCancelledV1 cancelled(String reason) {
            return new ObligationCancelledV1(Messages.armed("aigul").obligation(), reason, DUE);
        }

        @Test
        void without_a_licence_nobody_can_be_told_and_that_is_a_defect() {
            var nobody = new ObligationRefV1("o", "POOL_SWITCH_NOTICE", "LICENSEE", null, null, null, null, "165/НҚ");
            assertThatThrownBy(
                            () -> ObligationTellings.of(new ObligationLapsedV1(nobody, FRI_2026_03_27, DUE, DUE), "-"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("without a licence");
        }

        private static ObligationFulfilledV1 fulfilled(boolean late, int days) {
            return new ObligationFulfilledV1(
                    Messages.switchObligation("aigul"), FRI_2026_03_27, DUE, LocalDate.of(2026, 4, 3), DUE, late, days);
        }
    }

    @Nested
    class Of_another_term {

        @ParameterizedTest
        @ValueSource(strings = {"DECISION", "COMPLETENESS_CHECK"})
        void a_lapse_of_the_authority_is_told_to_ops(String kind) {
            assertThat(ObligationTellings.of(lapsed(kind), "2026-000017"))
                    .containsExactly(new ToOps(new News(
                            "ops-authority-term-lapsed",
                            Map.of(
                                    "kind", kind,
                                    "application", "2026-000017",
                                    "dueOn", "2026-03-27",
                                    "legalPoint", "202-V",
                                    "obligationId", "obligation-1"),
                            List.of("obligation-1", "application-1"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"APPROVING_BODY_ANSWER", "LICENCE_EXPIRY", "A_KIND_OF_LATER"})
        void nobody_is_told_yet(String kind) {
            assertThat(ObligationTellings.of(lapsed(kind), "-")).isEmpty();
        }

        private static ObligationLapsedV1 lapsed(String kind) {
            var ref =
                    new ObligationRefV1("obligation-1", kind, "AUTHORITY", "application-1", null, null, null, "202-V");
            return new ObligationLapsedV1(ref, FRI_2026_03_27, DUE, DUE);
        }
    }

    @Nested
    class Of_a_term_that_stands_still_or_moves {

        private static final ObligationRefV1 DECISION = new ObligationRefV1(
                "obligation-1", "DECISION", "AUTHORITY", "application-1", null, null, null, "202-V");

        @Test
        void a_pause_is_told_to_whoever_filed_the_application() {
            var paused = new ObligationPausedV1(
                    DECISION,
                    "REMARKS_SENT",
                    "APPLICANT",
                    new TextV1("kk", "ru", "en"),
                    "act",
                    FRI_2026_03_27,
                    "CONTINUE",
                    11,
                    FRI_2026_03_27,
                    null,
                    DUE);

            assertThat(TermTellings.of(paused, "2026-000017"))
                    .containsExactly(new Telling.ToApplicantOf(
                            "application-1",
                            new News(
                                    "term-paused",
                                    Map.of(
                                            "kind", "DECISION",
                                            "reference", "2026-000017",
                                            "from", "2026-03-27",
                                            "workingDaysLeft", "11",
                                            "basis", "act"),
                                    List.of("obligation-1", "application-1"))));
        }

        @Test
        void a_move_is_told_to_the_holder_of_the_licence_with_both_dates() {
            var moved = new ObligationMovedV1(
                    Messages.switchObligation("aigul"),
                    "CALENDAR",
                    "proposal-1",
                    "decree 1",
                    FRI_2026_03_27,
                    LocalDate.of(2026, 3, 30),
                    DUE,
                    "edition",
                    DUE,
                    DUE);

            assertThat(TermTellings.of(moved, "KZ-aigul"))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ToLicensee.class,
                            telling -> assertThat(telling.news().arguments())
                                    .containsEntry("previousDueOn", "2026-03-27")
                                    .containsEntry("dueOn", "2026-03-30"));
        }

        @Test
        void the_end_of_one_of_several_pauses_is_told_to_nobody() {
            assertThat(TermTellings.of(
                            new ObligationResumedV1(
                                    DECISION, "COURT_ORDER", FRI_2026_03_27, null, null, null, null, DUE),
                            "2026-000017"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"OFFICER", "OPS"})
        void a_rung_for_the_authority_is_told_to_ops(String audience) {
            assertThat(TermTellings.of(
                            new ObligationEscalatedV1(DECISION, "LAST_DAY", audience, FRI_2026_03_27, DUE, DUE),
                            "2026-000017"))
                    .singleElement()
                    .isInstanceOf(ToOps.class);
        }

        @Test
        void a_rung_for_the_party_reminds_it() {
            assertThat(TermTellings.of(
                            new ObligationEscalatedV1(DECISION, "BEFORE_2", "PARTY", FRI_2026_03_27, DUE, DUE),
                            "2026-000017"))
                    .singleElement()
                    .isInstanceOf(Telling.ToApplicantOf.class);
        }
    }

    @Test
    void a_portal_event_holds_no_personal_data() {
        for (Telling telling : LicenceTellings.of(Messages.issued("aigul", "portal-demo", "ru"))) {
            if (telling instanceof ToPortal call) {
                assertThat(call.event().data().toString())
                        .doesNotContain("230540000004")
                        .doesNotContain("aigul@")
                        .doesNotContain("ТОО");
            }
        }
    }

    private static PortalEvent event(Telling telling) {
        return ((ToPortalOf) telling).event();
    }
}
