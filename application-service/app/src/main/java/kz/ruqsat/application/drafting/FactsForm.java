package kz.ruqsat.application.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.LicenceReference;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a request brings them. Only their shape is checked here: what they mean for a requirement is judged by the
 * verification.
 *
 * @param accreditedPoolsExist accepted because checks use it, but not kept: it is read from the register of pools
 */
record FactsForm(
        @Nullable String hardware,
        @Nullable List<HardwareUnitForm> hardwareUnits,
        @Nullable DataCentreForm dataCentre,
        @Nullable PowerSupplyForm powerSupply,
        @Nullable GridSystemsForm gridSystems,
        @Nullable List<TechnicalConditionsForm> technicalConditions,
        @Nullable PoolForm pool,
        @Nullable HostLicenceForm hostLicence,
        @Nullable Boolean accreditedPoolsExist) {

    private static final List<String> GROUNDS = List.of("OWNED", "OTHER_GROUND", "NONE");
    private static final List<String> ISSUERS = List.of("TRANSMITTING", "PRODUCING");
    private static final List<String> ACTIVITIES =
            List.of("DATA_CENTRE", "PRODUCTION_BUILDING", "INDUSTRIAL_BUILDING", "OTHER");
    private static final Pattern KATO = Pattern.compile("[0-9]{9}");
    private static final int MOST_UNITS = 50_000;
    private static final int MOST_CONDITIONS = 100;

    record HardwareUnitForm(@Nullable String registerNumber) {}

    record DataCentreForm(
            @Nullable String ground,
            @Nullable String kato,
            @Nullable String address) {}

    record PowerSupplyForm(@Nullable Boolean supplierConnectedToUnifiedSystem) {}

    record GridSystemsForm(
            @Nullable Boolean metering,
            @Nullable Boolean loadShedding,
            @Nullable Boolean telecommunication) {}

    record TechnicalConditionsForm(
            @Nullable String number,
            @Nullable String issuedOn,
            @Nullable String issuerKind,
            @Nullable String voltageKv,
            @Nullable String capacityMw,
            @Nullable String connectedOn,
            @Nullable String activity) {}

    record PoolForm(@Nullable String poolId) {}

    record HostLicenceForm(
            @Nullable String number, @Nullable String issuedOn) {}

    /** The facts, with what is wrong told to the places under the pointer. */
    Facts read(String at, Places places) {
        return new Facts(
                places.oneOf(at + "/hardware", hardware, GROUNDS),
                units(at + "/hardwareUnits", places),
                dataCentre == null ? null : centre(at + "/dataCentre", dataCentre, places),
                powerSupply == null ? null : new Facts.PowerSupply(powerSupply.supplierConnectedToUnifiedSystem()),
                gridSystems == null
                        ? null
                        : new Facts.GridSystems(
                                gridSystems.metering(), gridSystems.loadShedding(), gridSystems.telecommunication()),
                conditions(at + "/technicalConditions", places),
                pool == null ? null : new Facts.PoolChoice(places.required(at + "/pool/poolId", pool.poolId(), 100)),
                hostLicence == null ? null : host(at + "/hostLicence", hostLicence, places));
    }

    private List<Facts.HardwareUnit> units(String at, Places places) {
        var units = new ArrayList<Facts.HardwareUnit>();
        var given = hardwareUnits == null ? List.<HardwareUnitForm>of() : hardwareUnits;
        places.atMost(at, given, MOST_UNITS);
        for (int i = 0; i < given.size(); i++) {
            var number = given.get(i) == null ? null : given.get(i).registerNumber();
            units.add(new Facts.HardwareUnit(places.required(at + "/" + i + "/registerNumber", number, 100)));
        }
        return units;
    }

    private static Facts.DataCentre centre(String at, DataCentreForm form, Places places) {
        return new Facts.DataCentre(
                places.oneOf(at + "/ground", form.ground(), GROUNDS),
                places.matching(at + "/kato", form.kato(), KATO, Places.NOT_A_KATO),
                places.text(at + "/address", form.address(), 500));
    }

    private List<Facts.TechnicalConditions> conditions(String at, Places places) {
        var conditions = new ArrayList<Facts.TechnicalConditions>();
        var given = technicalConditions == null ? List.<TechnicalConditionsForm>of() : technicalConditions;
        places.atMost(at, given, MOST_CONDITIONS);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != null) {
                conditions.add(condition(at + "/" + i, given.get(i), places));
            }
        }
        return conditions;
    }

    private static Facts.TechnicalConditions condition(String at, TechnicalConditionsForm form, Places places) {
        return new Facts.TechnicalConditions(
                places.text(at + "/number", form.number(), 100),
                places.date(at + "/issuedOn", form.issuedOn()),
                places.oneOf(at + "/issuerKind", form.issuerKind(), ISSUERS),
                places.decimal(at + "/voltageKv", form.voltageKv()),
                places.decimal(at + "/capacityMw", form.capacityMw()),
                places.date(at + "/connectedOn", form.connectedOn()),
                places.oneOf(at + "/activity", form.activity(), ACTIVITIES));
    }

    private static @Nullable LicenceReference host(String at, HostLicenceForm form, Places places) {
        var number = places.required(at + "/number", form.number(), 50);
        if (form.issuedOn() == null) {
            places.add(at + "/issuedOn", kz.ruqsat.platform.problem.CommonProblems.REQUIRED);
        }
        var issuedOn = places.date(at + "/issuedOn", form.issuedOn());
        return issuedOn == null ? null : new LicenceReference(number, issuedOn);
    }
}
