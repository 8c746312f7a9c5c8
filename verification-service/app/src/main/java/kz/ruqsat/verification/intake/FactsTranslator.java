package kz.ruqsat.verification.intake;

import java.math.BigDecimal;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.verification.requirement.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an application in our own terms. What we do not understand, because a newer sender knows a word that we do
 * not, counts as not stated: it goes to an officer and is never guessed.
 */
public final class FactsTranslator {

    private FactsTranslator() {}

    public static Facts translate(FactsV1 facts) {
        return new Facts(
                word(Facts.Ground.class, facts.hardware()),
                facts.hardwareUnits().stream()
                        .map(unit -> new Facts.HardwareUnit(unit.registerNumber()))
                        .toList(),
                dataCentre(facts.dataCentre()),
                facts.powerSupply() == null
                        ? null
                        : new Facts.PowerSupply(facts.powerSupply().supplierConnectedToUnifiedSystem()),
                gridSystems(facts.gridSystems()),
                facts.technicalConditions().stream()
                        .map(FactsTranslator::technicalConditions)
                        .toList(),
                facts.pool() == null ? null : new Facts.Pool(facts.pool().poolId()),
                facts.hostLicence() == null
                        ? null
                        : new Facts.HostLicence(
                                facts.hostLicence().number(),
                                facts.hostLicence().issuedOn()));
    }

    private static Facts.@Nullable DataCentre dataCentre(FactsV1.@Nullable DataCentre centre) {
        return centre == null
                ? null
                : new Facts.DataCentre(word(Facts.Ground.class, centre.ground()), centre.kato(), centre.address());
    }

    private static Facts.@Nullable GridSystems gridSystems(FactsV1.@Nullable GridSystems systems) {
        return systems == null
                ? null
                : new Facts.GridSystems(systems.metering(), systems.loadShedding(), systems.telecommunication());
    }

    private static Facts.TechnicalConditions technicalConditions(FactsV1.TechnicalConditions conditions) {
        return new Facts.TechnicalConditions(
                conditions.number(),
                conditions.issuedOn(),
                word(Facts.IssuerKind.class, conditions.issuerKind()),
                decimal(conditions.voltageKv()),
                decimal(conditions.capacityMw()),
                conditions.connectedOn(),
                word(Facts.Activity.class, conditions.activity()));
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String word) {
        for (E known : words.getEnumConstants()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return null;
    }

    /** Plain digits only: an exponent could name a number too large to hold. */
    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : null;
    }
}
