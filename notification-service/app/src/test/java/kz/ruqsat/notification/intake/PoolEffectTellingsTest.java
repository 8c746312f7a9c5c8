package kz.ruqsat.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolObligationV1;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import org.junit.jupiter.api.Test;

class PoolEffectTellingsTest {

    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    private static final Instant AT = Instant.parse("2026-03-19T19:00:00Z");
    private static final PoolMemberV1 AIGUL = member("KZ35DMA00000017");
    private static final PoolMemberV1 BERIK = member("KZ35DMA00000018");
    private static final PoolMembersConcernedV1 WITHDRAWN = new PoolMembersConcernedV1(
            "part-1",
            "change-1",
            "pool-1",
            new PoolNameV1("«Алатау» пулы", "Пул «Алатау»"),
            "WITHDRAWN",
            FRI_2026_03_20,
            "breach",
            "№ 25-НҚ",
            "pool-withdrawn",
            new PoolObligationV1("POOL_SWITCH_NOTICE", 2, FRI_2026_03_20),
            List.of(AIGUL, BERIK),
            AT);

    @Test
    void a_member_and_its_portal_are_told_what_happened_and_what_is_demanded() {
        assertThat(PoolEffectTellings.of(WITHDRAWN, AIGUL).tellings())
                .containsExactly(
                        new ToLicensee(
                                "KZ35DMA00000017",
                                new News(
                                        "pool-withdrawn",
                                        Map.of(
                                                "licenceNumber", "KZ35DMA00000017",
                                                "poolKk", "«Алатау» пулы",
                                                "poolRu", "Пул «Алатау»",
                                                "from", "2026-03-20",
                                                "basis", "№ 25-НҚ",
                                                "workingDays", "2",
                                                "countedFrom", "2026-03-20"),
                                        List.of("KZ35DMA00000017", "pool-1"))),
                        new ToPortalOf(
                                "KZ35DMA00000017",
                                new PortalEvent(
                                        PortalEventType.POOL_ACCREDITATION_CHANGED,
                                        "KZ35DMA00000017",
                                        AT,
                                        Map.of(
                                                "licenceNumber", "KZ35DMA00000017",
                                                "poolId", "pool-1",
                                                "change", "WITHDRAWN",
                                                "from", "2026-03-20",
                                                "obligation", "POOL_SWITCH_NOTICE",
                                                "workingDays", 2))));
    }

    @Test
    void two_licences_of_one_mailbox_are_two_notices_and_the_same_again_is_the_same() {
        assertThat(PoolEffectTellings.of(WITHDRAWN, AIGUL).about())
                .isEqualTo(PoolEffectTellings.of(WITHDRAWN, AIGUL).about())
                .isNotEqualTo(PoolEffectTellings.of(WITHDRAWN, BERIK).about());
    }

    @Test
    void of_the_term_that_begins_only_the_portal_is_told() {
        assertThat(ObligationTellings.of(
                        new ObligationArmedV1(term(), FRI_2026_03_20, 2, FRI_2026_03_27, AT, "calendar", "E2", AT)))
                .singleElement()
                .isInstanceOf(ToPortalOf.class);
    }

    @Test
    void of_its_lapse_the_licensee_is_told_in_words_of_its_own() {
        var tellings = ObligationTellings.of(new ObligationLapsedV1(term(), FRI_2026_03_27, AT, AT), "-");

        assertThat(((ToLicensee) tellings.getFirst()).news().wording()).isEqualTo("name-pool-term-lapsed");
    }

    private static ObligationRefV1 term() {
        return new ObligationRefV1(
                "obligation-1",
                "POOL_SWITCH_NOTICE",
                "LICENSEE",
                "application-1",
                "KZ35DMA00000017",
                LocalDate.of(2026, 1, 5),
                null,
                "165/НҚ, № 4");
    }

    private static PoolMemberV1 member(String licence) {
        return new PoolMemberV1("membership-" + licence, new PoolLicenceV1(licence, LocalDate.of(2026, 1, 5), "I"));
    }
}
