package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.LicenceRefV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.TextsV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the application service tells of a licence after its issue, heard over Kafka. */
class LicenceLifeJourneyTest extends RunningVerification {

    private static final TextsV1 GROUND = new TextsV1("негіз", "основание", "ground");
    private static final LocalDate LONG_PAST = LocalDate.of(2026, 5, 15);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2028, 5, 15);

    @Test
    void the_end_of_a_suspension_is_watched_until_its_last_day() {
        var licence = licensed();
        suspended(licence, "s-1", FAR_AHEAD);
        eventually(() ->
                assertThat(obligation(json(licence.id()), "SUSPENSION_END")).isEqualTo("RUNNING"));
        var term = term(licence, "SUSPENSION_END");
        assertThat(term.path("dueOn").asString()).isEqualTo("2028-05-15");
        assertThat(term.path("party").asString()).isEqualTo("AUTHORITY");
        assertThat(term.path("legalPoint").asString()).isEqualTo("193-VII, 9 (4)");
        var explained = api.get("/api/v1/obligations/" + term.path("id").asString(), officer)
                .json()
                .path("explanation");
        assertThat(explained).hasSize(1);
        assertThat(explained.at("/0/date").asString()).isEqualTo("2028-05-15");
        assertThat(json(licence.id()).at("/licence/suspensions/0/lastDay").asString())
                .isEqualTo("2028-05-15");
    }

    @Test
    void one_that_has_passed_lapses_once_and_is_then_told_to_have_ended() {
        var licence = licensed();
        suspended(licence, "s-1", LONG_PAST);
        eventually(() ->
                assertThat(obligation(json(licence.id()), "SUSPENSION_END")).isEqualTo("LAPSED"));
        resumed(licence, "s-1", LONG_PAST.plusDays(1), "TERM_PASSED");
        eventually(() -> assertThat(json(licence.id())
                        .at("/licence/suspensions/0/resumedOn")
                        .asString(""))
                .isEqualTo("2026-05-16"));
        assertThat(obligation(json(licence.id()), "SUSPENSION_END")).isEqualTo("LAPSED");
    }

    @Test
    void one_that_is_ended_early_is_cancelled() {
        var licence = licensed();
        suspended(licence, "s-1", FAR_AHEAD);
        resumed(licence, "s-1", LONG_PAST, "DECISION");
        eventually(() ->
                assertThat(obligation(json(licence.id()), "SUSPENSION_END")).isEqualTo("CANCELLED"));
        suspended(licence, "s-2", FAR_AHEAD);
        eventually(() -> assertThat(json(licence.id())
                        .path("obligations")
                        .valueStream()
                        .filter(one -> one.path("kind").asString().equals("SUSPENSION_END"))
                        .map(one -> one.path("status").asString()))
                .containsExactlyInAnyOrder("CANCELLED", "RUNNING"));
    }

    @Test
    void a_termination_cancels_what_still_runs_for_the_licence_but_not_the_notice_of_a_move_made_under_it() {
        var licence = licensed();
        suspended(licence, "s-1", FAR_AHEAD);
        observed(licence.number(), newId(), LocalDate.of(2026, 11, 25));
        eventually(() ->
                assertThat(obligation(json(licence.id()), "POOL_SWITCH_NOTICE")).isNotEmpty());
        var notice = obligation(json(licence.id()), "POOL_SWITCH_NOTICE");
        terminated(licence, LocalDate.of(2026, 11, 26));
        eventually(() ->
                assertThat(obligation(json(licence.id()), "SUSPENSION_END")).isEqualTo("CANCELLED"));
        var verification = json(licence.id());
        assertThat(obligation(verification, "LICENCE_EXPIRY")).isEqualTo("CANCELLED");
        assertThat(obligation(verification, "POOL_SWITCH_NOTICE")).isEqualTo(notice);
        assertThat(verification.path("state").asString()).isEqualTo("ENDED");
        assertThat(verification.at("/licence/terminatedFrom").asString()).isEqualTo("2026-11-26");
    }

    @Test
    void what_is_told_before_the_application_is_noted_when_it_comes() {
        var id = newId();
        var licence = new Licence(id, "KZ21DMN" + id.substring(0, 8));
        issued(id, licence.number());
        suspended(licence, "s-1", FAR_AHEAD);
        eventually(() -> assertThat(jdbc.sql("select count(*) from known_suspension where licence_id = ?")
                        .param(licence.licenceId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        tellApplication(id, submitted(id, "I", UNDER_E2));
        eventually(() -> assertThat(obligation(json(id), "SUSPENSION_END")).isEqualTo("RUNNING"));
    }

    @Test
    void a_move_told_under_the_new_number_belongs_to_the_same_licence_also_if_it_comes_before_the_reissue() {
        var licence = licensed();
        var next = licence.number().replace("KZ2", "KZ3");
        var switchId = newId();
        observed(next, switchId, FRI_2026_03_20);
        eventually(() -> assertThat(jdbc.sql("select count(*) from waiting_switch where switch_id = ?")
                        .param(switchId)
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        reissued(licence, next);
        eventually(() ->
                assertThat(obligation(json(licence.id()), "POOL_SWITCH_NOTICE")).isEqualTo("LAPSED"));
        assertThat(json(licence.id()).at("/licence/documents/0/number").asString())
                .isEqualTo(next);
    }

    @Test
    void guests_are_told_and_nothing_is_decided_about_them() {
        var host = licensed();
        var guest = guestOf(host);
        var before = json(guest).path("requirements");
        suspended(host, "s-1", FAR_AHEAD);
        eventually(() -> assertThat(json(guest).path("hostLicence")).hasSize(1));
        var told = json(guest).path("hostLicence").path(0);
        assertThat(told.path("change").asString()).isEqualTo("SUSPENDED");
        assertThat(told.path("number").asString()).isEqualTo(host.number());
        assertThat(told.path("until").asString()).isEqualTo("2028-05-15");
        assertThat(json(guest).path("requirements")).isEqualTo(before);
        resumed(host, "s-1", LONG_PAST, "DECISION");
        terminated(host, LONG_PAST);
        eventually(() -> assertThat(json(guest)
                        .path("hostLicence")
                        .valueStream()
                        .map(one -> one.path("change").asString()))
                .containsExactly("SUSPENDED", "RESUMED", "TERMINATED"));
        assertThat(json(guest).path("state").asString()).isEqualTo("OPEN");
        var page = api.get("/verifications/" + guest + "?lang=en", officer).text();
        assertThat(page)
                .contains("Licence of the host", "An officer decides what follows")
                .doesNotContain("⟦");
    }

    /** A register is asked how it stands today: a requirement has to hold when the licence is given, not when it was asked for. */
    @ParameterizedTest
    @CsvSource({"-10, 10, false", "-40, -10, true", "10, 40, true"})
    void a_guest_whose_host_is_suspended_today_names_none_that_is_valid(int from, int lastDay, boolean valid) {
        var host = licensed();
        var today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        suspended(host, "s-1", today.plusDays(from), today.plusDays(lastDay));
        eventually(() -> assertThat(json(host.id()).at("/licence/suspensions")).hasSize(1));
        var guest = guestOf(host);
        assertThat(row(json(guest), "R8").toString())
                .contains("\"about\":\"world.hostLicenceValid\"")
                .contains("\"found\":\"" + valid + "\"");
    }

    private record Licence(String id, String number) {

        String licenceId() {
            return "licence-" + number;
        }
    }

    private Licence licensed() {
        var id = verified("I", UNDER_E2);
        var licence = new Licence(id, "KZ2" + "0DMN" + id.substring(0, 8));
        issued(id, licence.number());
        eventually(() -> assertThat(json(id).path("state").asString()).isEqualTo("SUPERVISED"));
        return licence;
    }

    private String guestOf(Licence host) {
        var id = newId();
        var submitted = submitted(id, "II", UNDER_E2);
        var facts = submitted.facts();
        tellApplication(
                id,
                new ApplicationSubmittedV1(
                        id,
                        submitted.number(),
                        "II",
                        submitted.applicant(),
                        submitted.language(),
                        submitted.portal(),
                        new FactsV1(
                                facts.hardware(),
                                facts.hardwareUnits(),
                                facts.dataCentre(),
                                facts.powerSupply(),
                                facts.gridSystems(),
                                facts.technicalConditions(),
                                facts.pool(),
                                new LicenceRefV1(host.number(), FRI_2026_03_20)),
                        submitted.documents(),
                        submitted.receivedAt(),
                        submitted.contentHash()));
        eventually(() -> assertThat(one(id).status()).isEqualTo(200));
        return id;
    }

    private JsonNode term(Licence licence, String kind) {
        return json(licence.id())
                .path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void suspended(Licence licence, String suspension, LocalDate lastDay) {
        suspended(licence, suspension, lastDay.minusMonths(1), lastDay);
    }

    private void suspended(Licence licence, String suspension, LocalDate from, LocalDate lastDay) {
        tell(
                ApplicationTopics.LICENCES,
                licence.licenceId(),
                new LicenceSuspendedV1(
                        licence.licenceId(),
                        licence.number(),
                        FRI_2026_03_20,
                        LocalDate.of(2029, 3, 20),
                        "I",
                        licence.id(),
                        applicant(),
                        "kk",
                        "portal-demo",
                        licence.number() + suspension,
                        from,
                        1,
                        lastDay,
                        "COURT_ACT",
                        GROUND,
                        "№ 1",
                        null,
                        "officer-demo",
                        "approver-demo",
                        at(from)));
    }

    private void resumed(Licence licence, String suspension, LocalDate on, String cause) {
        tell(
                ApplicationTopics.LICENCES,
                licence.licenceId(),
                new LicenceResumedV1(
                        licence.licenceId(),
                        licence.number(),
                        FRI_2026_03_20,
                        LocalDate.of(2029, 3, 20),
                        "I",
                        licence.id(),
                        applicant(),
                        "kk",
                        "portal-demo",
                        licence.number() + suspension,
                        on,
                        cause,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        at(on)));
    }

    private void terminated(Licence licence, LocalDate from) {
        terminated(licence.id(), licence.number(), from);
    }

    private void reissued(Licence licence, String number) {
        tell(
                ApplicationTopics.LICENCES,
                licence.licenceId(),
                new LicenceReissuedV1(
                        licence.licenceId(),
                        number,
                        FRI_2026_03_20,
                        LocalDate.of(2029, 3, 20),
                        "I",
                        licence.id(),
                        applicant(),
                        "kk",
                        "portal-demo",
                        new LicenceRefV1(licence.number(), FRI_2026_03_20),
                        "ENTITY_CHANGED",
                        GROUND,
                        "№ 1",
                        null,
                        "officer-demo",
                        "approver-demo",
                        at(LONG_PAST)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(5, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
