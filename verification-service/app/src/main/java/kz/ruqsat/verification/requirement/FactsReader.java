package kz.ruqsat.verification.requirement;

/** Facts as callers write them. A misspelt fact is refused: it must not pass for an absent one. */
final class FactsReader {

    private FactsReader() {}

    static Facts facts(JsonPlace place) {
        place.only(
                "hardware",
                "hardwareUnits",
                "dataCentre",
                "powerSupply",
                "gridSystems",
                "technicalConditions",
                "pool",
                "hostLicence",
                "accreditedPoolsExist");
        return new Facts(
                place.word("hardware", Facts.Ground.class),
                place.list("hardwareUnits", FactsReader::unit),
                place.object("dataCentre", FactsReader::dataCentre),
                place.object("powerSupply", FactsReader::powerSupply),
                place.object("gridSystems", FactsReader::gridSystems),
                place.list("technicalConditions", FactsReader::technicalConditions),
                place.object("pool", FactsReader::pool),
                place.object("hostLicence", FactsReader::hostLicence));
    }

    private static Facts.HardwareUnit unit(JsonPlace place) {
        place.only("registerNumber");
        return new Facts.HardwareUnit(place.text("registerNumber"));
    }

    private static Facts.DataCentre dataCentre(JsonPlace place) {
        place.only("ground", "kato", "address");
        return new Facts.DataCentre(
                place.word("ground", Facts.Ground.class), place.text("kato"), place.text("address"));
    }

    private static Facts.PowerSupply powerSupply(JsonPlace place) {
        place.only("supplierConnectedToUnifiedSystem");
        return new Facts.PowerSupply(place.flag("supplierConnectedToUnifiedSystem"));
    }

    private static Facts.GridSystems gridSystems(JsonPlace place) {
        place.only("metering", "loadShedding", "telecommunication");
        return new Facts.GridSystems(
                place.flag("metering"), place.flag("loadShedding"), place.flag("telecommunication"));
    }

    private static Facts.TechnicalConditions technicalConditions(JsonPlace place) {
        place.only("number", "issuedOn", "issuerKind", "voltageKv", "capacityMw", "connectedOn", "activity");
        return new Facts.TechnicalConditions(
                place.text("number"),
                place.date("issuedOn"),
                place.word("issuerKind", Facts.IssuerKind.class),
                place.decimal("voltageKv"),
                place.decimal("capacityMw"),
                place.date("connectedOn"),
                place.word("activity", Facts.Activity.class));
    }

    private static Facts.Pool pool(JsonPlace place) {
        place.only("poolId");
        return new Facts.Pool(place.text("poolId"));
    }

    private static Facts.HostLicence hostLicence(JsonPlace place) {
        place.only("number", "issuedOn");
        return new Facts.HostLicence(place.text("number"), place.date("issuedOn"));
    }
}
