package kz.ruqsat.application.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant states about the case. Anything may be absent; an absent fact leaves a requirement undetermined.
 * Decimals stay the strings that were given, so that nobody rounds them and the content hash can be recomputed.
 *
 * @param hardware {@code OWNED}, {@code OTHER_GROUND} or {@code NONE}
 */
public record Facts(
        @Nullable String hardware,
        List<HardwareUnit> hardwareUnits,
        @Nullable DataCentre dataCentre,
        @Nullable PowerSupply powerSupply,
        @Nullable GridSystems gridSystems,
        List<TechnicalConditions> technicalConditions,
        @Nullable PoolChoice pool,
        @Nullable LicenceReference hostLicence) {

    /** Nothing stated yet. */
    public static final Facts NONE = new Facts(null, List.of(), null, null, null, List.of(), null, null);

    public Facts {
        hardwareUnits = List.copyOf(hardwareUnits);
        technicalConditions = List.copyOf(technicalConditions);
    }

    /** One hardware-software complex by its number in the register. */
    public record HardwareUnit(String registerNumber) {}

    /** The data-processing centre; ground: {@code OWNED}, {@code OTHER_GROUND} or {@code NONE}; kato: 9 digits. */
    public record DataCentre(
            @Nullable String ground,
            @Nullable String kato,
            @Personal @Nullable String address) {}

    /** Footnote of row 6: a supplier outside the unified power system makes that row not applicable. */
    public record PowerSupply(@Nullable Boolean supplierConnectedToUnifiedSystem) {}

    /** The three systems of row 5, each answered on its own. */
    public record GridSystems(
            @Nullable Boolean metering,
            @Nullable Boolean loadShedding,
            @Nullable Boolean telecommunication) {}

    /** One set of technical conditions for connection to the grid (row 6). */
    public record TechnicalConditions(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuerKind,
            @Nullable String voltageKv,
            @Nullable String capacityMw,
            @Nullable LocalDate connectedOn,
            @Nullable String activity) {}

    /** The pool through which the applicant mines (rows 4 and 9). */
    public record PoolChoice(String poolId) {}
}
