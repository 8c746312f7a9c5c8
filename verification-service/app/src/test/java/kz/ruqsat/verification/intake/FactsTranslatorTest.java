package kz.ruqsat.verification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.LicenceRefV1;
import kz.ruqsat.verification.requirement.Facts;
import org.junit.jupiter.api.Test;

class FactsTranslatorTest {

    private static final LocalDate MON_2023_01_09 = LocalDate.of(2023, 1, 9);

    @Test
    void everything_stated_arrives() {
        var facts = new FactsV1(
                "OWNED",
                List.of(new FactsV1.HardwareUnit("АБК-1")),
                new FactsV1.DataCentre("OTHER_GROUND", "711210000", "Астана"),
                new FactsV1.PowerSupply(true),
                new FactsV1.GridSystems(true, false, null),
                List.of(conditions("35", "1.000", "DATA_CENTRE")),
                new FactsV1.PoolChoice("pool-1"),
                new LicenceRefV1("KZ43ABC00000001", MON_2023_01_09));

        assertThat(FactsTranslator.translate(facts))
                .isEqualTo(new Facts(
                        Facts.Ground.OWNED,
                        List.of(new Facts.HardwareUnit("АБК-1")),
                        new Facts.DataCentre(Facts.Ground.OTHER_GROUND, "711210000", "Астана"),
                        new Facts.PowerSupply(true),
                        new Facts.GridSystems(true, false, null),
                        List.of(new Facts.TechnicalConditions(
                                "ТУ-1",
                                MON_2023_01_09,
                                Facts.IssuerKind.TRANSMITTING,
                                new BigDecimal("35"),
                                new BigDecimal("1.000"),
                                MON_2023_01_09,
                                Facts.Activity.DATA_CENTRE)),
                        new Facts.Pool("pool-1"),
                        new Facts.HostLicence("KZ43ABC00000001", MON_2023_01_09)));
    }

    @Test
    void nothing_stated_stays_nothing() {
        assertThat(FactsTranslator.translate(new FactsV1(null, null, null, null, null, null, null, null)))
                .isEqualTo(Facts.NONE);
    }

    @Test
    void what_is_not_understood_counts_as_not_stated() {
        var facts =
                new FactsV1("BORROWED", null, null, null, null, List.of(conditions("1e9", "-1", "BAKERY")), null, null);

        var translated = FactsTranslator.translate(facts);

        assertThat(translated.hardware()).isNull();
        assertThat(translated.technicalConditions()).singleElement().satisfies(one -> {
            assertThat(one.voltageKv()).isNull();
            assertThat(one.capacityMw()).isNull();
            assertThat(one.activity()).isNull();
            assertThat(one.issuerKind()).isEqualTo(Facts.IssuerKind.TRANSMITTING);
        });
    }

    private static FactsV1.TechnicalConditions conditions(String kv, String mw, String activity) {
        return new FactsV1.TechnicalConditions(
                "ТУ-1", MON_2023_01_09, "TRANSMITTING", kv, mw, MON_2023_01_09, activity);
    }
}
