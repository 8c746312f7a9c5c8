package kz.ruqsat.application.publication;

import java.util.List;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.Document;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.LicenceReference;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.DocumentV1;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.LicenceRefV1;
import kz.ruqsat.application.contract.NameV1;

/** Our values in the words of the contract. */
final class Contract {

    private Contract() {}

    static ApplicantV1 applicant(Applicant a) {
        return new ApplicantV1(a.kind(), a.identifier(), name(a.name()), a.address(), a.email(), a.phone());
    }

    static NameV1 name(Name name) {
        return new NameV1(name.kk(), name.ru());
    }

    static LicenceRefV1 licence(LicenceReference licence) {
        return new LicenceRefV1(licence.number(), licence.issuedOn());
    }

    static List<DocumentV1> documents(List<Document> documents) {
        return documents.stream()
                .map(d -> new DocumentV1(
                        d.documentId(), d.requirement(), d.kind(), d.fileName(), d.sha256(), d.mediaType(), d.size()))
                .toList();
    }

    static FactsV1 facts(Facts f) {
        var centre = f.dataCentre();
        var power = f.powerSupply();
        var grid = f.gridSystems();
        var pool = f.pool();
        var host = f.hostLicence();
        return new FactsV1(
                f.hardware(),
                f.hardwareUnits().stream()
                        .map(unit -> new FactsV1.HardwareUnit(unit.registerNumber()))
                        .toList(),
                centre == null ? null : new FactsV1.DataCentre(centre.ground(), centre.kato(), centre.address()),
                power == null ? null : new FactsV1.PowerSupply(power.supplierConnectedToUnifiedSystem()),
                grid == null
                        ? null
                        : new FactsV1.GridSystems(grid.metering(), grid.loadShedding(), grid.telecommunication()),
                f.technicalConditions().stream().map(Contract::conditions).toList(),
                pool == null ? null : new FactsV1.PoolChoice(pool.poolId()),
                host == null ? null : licence(host));
    }

    private static FactsV1.TechnicalConditions conditions(Facts.TechnicalConditions t) {
        return new FactsV1.TechnicalConditions(
                t.number(), t.issuedOn(), t.issuerKind(), t.voltageKv(), t.capacityMw(), t.connectedOn(), t.activity());
    }
}
