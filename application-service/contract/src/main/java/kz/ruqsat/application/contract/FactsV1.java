package kz.ruqsat.application.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant states about the case. Everything may be absent: an absent fact makes a requirement undetermined,
 * never met. Decimals are strings, so that no reader rounds them.
 *
 * @param hardware OWNED, OTHER_GROUND or NONE
 */
public record FactsV1(
        @Nullable String hardware,
        List<HardwareUnit> hardwareUnits,
        @Nullable DataCentre dataCentre,
        @Nullable PowerSupply powerSupply,
        @Nullable GridSystems gridSystems,
        List<TechnicalConditions> technicalConditions,
        @Nullable PoolChoice pool,
        @Nullable LicenceRefV1 hostLicence) {

    public FactsV1 {
        hardwareUnits = hardwareUnits == null ? List.of() : List.copyOf(hardwareUnits);
        technicalConditions = technicalConditions == null ? List.of() : List.copyOf(technicalConditions);
    }

    /** One hardware-software complex by its number in the register. */
    public record HardwareUnit(@Nullable String registerNumber) {}

    /** The data-processing centre; ground: OWNED, OTHER_GROUND or NONE; kato: 9 digits. */
    public record DataCentre(
            @Nullable String ground,
            @Nullable String kato,
            @Nullable String address) {}

    /** Whether the supplier's units are connected to the unified power system of the republic. */
    public record PowerSupply(@Nullable Boolean supplierConnectedToUnifiedSystem) {}

    /** The three systems of row 5, each answered on its own. */
    public record GridSystems(
            @Nullable Boolean metering,
            @Nullable Boolean loadShedding,
            @Nullable Boolean telecommunication) {}

    /**
     * One set of technical conditions for connection to the grid.
     *
     * @param issuerKind TRANSMITTING or PRODUCING
     * @param activity DATA_CENTRE, PRODUCTION_BUILDING, INDUSTRIAL_BUILDING or OTHER
     */
    public record TechnicalConditions(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuerKind,
            @Nullable String voltageKv,
            @Nullable String capacityMw,
            @Nullable LocalDate connectedOn,
            @Nullable String activity) {}

    /** The pool through which the applicant mines. */
    public record PoolChoice(@Nullable String poolId) {}
}
