package kz.ruqsat.verification.requirement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything known at the moment of the question, flat: only what is known has an entry.
 *
 * @param overrides the act by which something else counts for a fact than its register shows
 */
record Known(Map<Fact, Object> values, List<Known> technicalConditions, Map<Fact, String> overrides) {

    Known(Map<Fact, Object> values, List<Known> technicalConditions) {
        this(values, technicalConditions, Map.of());
    }

    static Known of(Facts facts, WorldFacts world) {
        var values = new Values();
        values.put(Fact.HARDWARE, facts.hardware());
        values.put(Fact.HARDWARE_UNITS, registered(facts.hardwareUnits()));
        if (facts.dataCentre() instanceof Facts.DataCentre centre) {
            values.put(Fact.DATA_CENTRE_GROUND, centre.ground());
            values.put(Fact.DATA_CENTRE_KATO, centre.kato());
            values.put(Fact.DATA_CENTRE_ADDRESS, centre.address());
        }
        if (facts.powerSupply() instanceof Facts.PowerSupply supply) {
            values.put(Fact.SUPPLIER_CONNECTED, supply.supplierConnectedToUnifiedSystem());
        }
        if (facts.gridSystems() instanceof Facts.GridSystems systems) {
            values.put(Fact.METERING, systems.metering());
            values.put(Fact.LOAD_SHEDDING, systems.loadShedding());
            values.put(Fact.TELECOMMUNICATION, systems.telecommunication());
        }
        if (facts.pool() instanceof Facts.Pool pool) {
            values.put(Fact.POOL, pool.poolId());
        }
        if (facts.hostLicence() instanceof Facts.HostLicence licence) {
            values.put(Fact.HOST_LICENCE, licence.number());
        }
        values.put(Fact.ACCREDITED_POOLS_EXIST, world.accreditedPoolsExist());
        values.put(Fact.POOL_ACCREDITED, world.poolAccredited());
        values.put(Fact.HARDWARE_IN_REGISTER, world.hardwareInRegister());
        values.put(Fact.HOST_LICENCE_VALID, world.hostLicenceValid());
        return new Known(
                values.known,
                facts.technicalConditions().stream().map(Known::of).toList(),
                world.poolsOverride() instanceof String act ? Map.of(Fact.ACCREDITED_POOLS_EXIST, act) : Map.of());
    }

    private static Known of(Facts.TechnicalConditions conditions) {
        var values = new Values();
        values.put(Fact.ISSUER_KIND, conditions.issuerKind());
        values.put(Fact.VOLTAGE_KV, conditions.voltageKv());
        values.put(Fact.CAPACITY_MW, conditions.capacityMw());
        values.put(Fact.CONNECTED_ON, conditions.connectedOn());
        values.put(Fact.ACTIVITY, conditions.activity());
        return new Known(values.known, List.of());
    }

    @Nullable Object value(Fact fact) {
        return values.get(fact);
    }

    boolean knows(Fact fact) {
        return fact == Fact.TECHNICAL_CONDITIONS || fact.isOfTechnicalConditions()
                ? !technicalConditions.isEmpty()
                : values.containsKey(fact);
    }

    /** How many units are declared; known only when each has a number, for half a list cannot be looked up. */
    private static @Nullable String registered(List<Facts.HardwareUnit> units) {
        boolean complete = units.stream()
                .map(Facts.HardwareUnit::registerNumber)
                .allMatch(number -> number != null && !number.isBlank());
        return units.isEmpty() || !complete ? null : String.valueOf(units.size());
    }

    private static final class Values {

        private final Map<Fact, Object> known = new EnumMap<>(Fact.class);

        private void put(Fact fact, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                known.put(fact, value instanceof Enum<?> choice ? choice.name() : value);
            }
        }
    }
}
