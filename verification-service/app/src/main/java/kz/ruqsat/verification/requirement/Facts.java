package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant states. Everything may be absent; an absent fact, and a list that is empty, is unknown and never
 * "no".
 */
public record Facts(
        @Nullable Ground hardware,
        List<HardwareUnit> hardwareUnits,
        @Nullable DataCentre dataCentre,
        @Nullable PowerSupply powerSupply,
        @Nullable GridSystems gridSystems,
        List<TechnicalConditions> technicalConditions,
        @Nullable Pool pool,
        @Nullable HostLicence hostLicence) {

    /** Nothing stated. */
    public static final Facts NONE = new Facts(null, List.of(), null, null, null, List.of(), null, null);

    public Facts {
        hardwareUnits = List.copyOf(hardwareUnits);
        technicalConditions = List.copyOf(technicalConditions);
    }

    /** On what ground something is held, if it is held. */
    public enum Ground {
        OWNED,
        OTHER_GROUND,
        NONE
    }

    /** Who issued technical conditions: an organisation that transmits energy or one that produces it. */
    public enum IssuerKind {
        TRANSMITTING,
        PRODUCING
    }

    /** For what activity technical conditions were issued. */
    public enum Activity {
        DATA_CENTRE,
        PRODUCTION_BUILDING,
        INDUSTRIAL_BUILDING,
        OTHER
    }

    /** One hardware-software complex by its number in the register. */
    public record HardwareUnit(@Nullable String registerNumber) {}

    /** The data-processing centre and where it stands. */
    public record DataCentre(
            @Nullable Ground ground,
            @Nullable String kato,
            @Nullable String address) {}

    /** Whether the supplier's generating units are connected to the unified power system of the republic. */
    public record PowerSupply(@Nullable Boolean supplierConnectedToUnifiedSystem) {}

    /** The three systems of row 5, each answered on its own. */
    public record GridSystems(
            @Nullable Boolean metering,
            @Nullable Boolean loadShedding,
            @Nullable Boolean telecommunication) {}

    /** One set of technical conditions for connection; voltage in kV and capacity in MW are exact. */
    public record TechnicalConditions(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable IssuerKind issuerKind,
            @Nullable BigDecimal voltageKv,
            @Nullable BigDecimal capacityMw,
            @Nullable LocalDate connectedOn,
            @Nullable Activity activity) {}

    /** The pool through which the applicant mines. */
    public record Pool(@Nullable String poolId) {}

    /** The licence of the miner in whose centre the hardware stands. */
    public record HostLicence(
            @Nullable String number, @Nullable LocalDate issuedOn) {}
}
