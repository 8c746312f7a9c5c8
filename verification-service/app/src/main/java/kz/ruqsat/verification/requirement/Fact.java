package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Fact.Kind.CHOICE;
import static kz.ruqsat.verification.requirement.Fact.Kind.DATE;
import static kz.ruqsat.verification.requirement.Fact.Kind.DECIMAL;
import static kz.ruqsat.verification.requirement.Fact.Kind.FLAG;
import static kz.ruqsat.verification.requirement.Fact.Kind.LIST;
import static kz.ruqsat.verification.requirement.Fact.Kind.TEXT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Every fact about which a condition may ask, by the path it has in the interfaces. */
public enum Fact {
    HARDWARE("hardware", CHOICE, "OWNED", "OTHER_GROUND", "NONE"),
    HARDWARE_UNITS("hardwareUnits", TEXT),
    DATA_CENTRE_GROUND("dataCentre.ground", CHOICE, "OWNED", "OTHER_GROUND", "NONE"),
    DATA_CENTRE_KATO("dataCentre.kato", TEXT),
    DATA_CENTRE_ADDRESS("dataCentre.address", TEXT),
    SUPPLIER_CONNECTED("powerSupply.supplierConnectedToUnifiedSystem", FLAG),
    METERING("gridSystems.metering", FLAG),
    LOAD_SHEDDING("gridSystems.loadShedding", FLAG),
    TELECOMMUNICATION("gridSystems.telecommunication", FLAG),
    POOL("pool.poolId", TEXT),
    HOST_LICENCE("hostLicence.number", TEXT),

    TECHNICAL_CONDITIONS("technicalConditions", LIST),
    ISSUER_KIND("technicalConditions.issuerKind", CHOICE, "TRANSMITTING", "PRODUCING"),
    VOLTAGE_KV("technicalConditions.voltageKv", DECIMAL),
    CAPACITY_MW("technicalConditions.capacityMw", DECIMAL),
    CONNECTED_ON("technicalConditions.connectedOn", DATE),
    ACTIVITY(
            "technicalConditions.activity",
            CHOICE,
            "DATA_CENTRE",
            "PRODUCTION_BUILDING",
            "INDUSTRIAL_BUILDING",
            "OTHER"),

    /** About the world, not about the applicant: somebody else's register knows them. */
    ACCREDITED_POOLS_EXIST("accreditedPoolsExist", FLAG),
    POOL_ACCREDITED("world.poolAccredited", FLAG),
    HARDWARE_IN_REGISTER("world.hardwareInRegister", FLAG),
    HOST_LICENCE_VALID("world.hostLicenceValid", FLAG);

    /** What values a fact has, and so which conditions may ask about it. */
    public enum Kind {
        CHOICE,
        FLAG,
        TEXT,
        DECIMAL,
        DATE,
        LIST
    }

    private final String path;
    private final Kind kind;
    private final Set<String> choices;

    Fact(String path, Kind kind, String... choices) {
        this.path = path;
        this.kind = kind;
        this.choices = Set.of(choices);
    }

    public String path() {
        return path;
    }

    public Kind kind() {
        return kind;
    }

    /** The words a CHOICE may have; empty for every other kind. */
    public Set<String> choices() {
        return choices;
    }

    /** Whether this is a member of each technical condition, to be asked inside a quantifier. */
    public boolean isOfTechnicalConditions() {
        return path.startsWith(TECHNICAL_CONDITIONS.path + ".");
    }

    public static Optional<Fact> at(String path) {
        return Arrays.stream(values()).filter(fact -> fact.path.equals(path)).findFirst();
    }
}
