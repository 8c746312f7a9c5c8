package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case in which everything is in order, to be spoilt in one place per test. */
final class Case {

    static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
    static final Catalogue CATALOGUE = CatalogueFiles.load().catalogue();

    Subtype subtype = Subtype.I;
    LocalDate on = MON_2025_06_02;
    String edition = "E2";
    Facts.@Nullable Ground hardware = Facts.Ground.OWNED;
    List<Facts.HardwareUnit> units = List.of(new Facts.HardwareUnit("АБК-1"));
    Facts.@Nullable DataCentre centre = new Facts.DataCentre(Facts.Ground.OWNED, "711210000", null);

    @Nullable Boolean supplierConnected = true;

    Facts.@Nullable GridSystems systems = new Facts.GridSystems(true, true, true);
    List<Facts.TechnicalConditions> conditions = new ArrayList<>(List.of(highVoltage("35", "1")));

    @Nullable Boolean poolsExist = true;

    @Nullable Boolean poolAccredited = true;

    @Nullable Boolean hostValid = true;

    Documents documents = new Documents.NotAsked();
    Catalogue catalogue = CATALOGUE;

    static Case subtypeI() {
        return new Case();
    }

    static Case subtypeII() {
        var one = new Case();
        one.subtype = Subtype.II;
        return one;
    }

    static Facts.TechnicalConditions highVoltage(@Nullable String kv, @Nullable String mw) {
        return conditions(Facts.IssuerKind.TRANSMITTING, kv, mw, "2025-01-10", Facts.Activity.OTHER);
    }

    static Facts.TechnicalConditions early(@Nullable String connectedOn) {
        return conditions(Facts.IssuerKind.PRODUCING, "10", "0.4", connectedOn, Facts.Activity.PRODUCTION_BUILDING);
    }

    static Facts.TechnicalConditions conditions(
            Facts.@Nullable IssuerKind issuer,
            @Nullable String kv,
            @Nullable String mw,
            @Nullable String connectedOn,
            Facts.@Nullable Activity activity) {
        return new Facts.TechnicalConditions(
                "ТУ-1",
                LocalDate.of(2023, 1, 10),
                issuer,
                kv == null ? null : new BigDecimal(kv),
                mw == null ? null : new BigDecimal(mw),
                connectedOn == null ? null : LocalDate.parse(connectedOn),
                activity);
    }

    Case attached(String row, EvidenceKind... kinds) {
        documents = new Documents.Attached(Map.of(row, Set.of(kinds)));
        return this;
    }

    Case conditions(Facts.TechnicalConditions... all) {
        conditions = List.of(all);
        return this;
    }

    Case policy(Policy policy, String option) {
        catalogue = CATALOGUE.with(CATALOGUE.policies().with(Map.of(policy.key(), option)));
        return this;
    }

    Facts facts() {
        return new Facts(
                hardware,
                units,
                centre,
                supplierConnected == null ? null : new Facts.PowerSupply(supplierConnected),
                systems,
                conditions,
                new Facts.Pool("pool-1"),
                new Facts.HostLicence("KZ43ABC00000001", LocalDate.of(2024, 3, 1)));
    }

    WorldFacts world() {
        return new WorldFacts(poolsExist, null, poolAccredited, null, hostValid);
    }

    List<RowFinding> findings() {
        return catalogue.evaluate(
                catalogue.edition(edition).orElseThrow(), new Question(subtype, facts(), documents, world(), on));
    }

    RowFinding row(String id) {
        return findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String outcome(String row) {
        RowFinding finding = row(row);
        return finding.applicability() + "/" + finding.assessment() + "/" + finding.track();
    }

    static Set<EvidenceKind> allKinds() {
        return EnumSet.allOf(EvidenceKind.class);
    }

    /** Everything that any row accepts is attached to every row. */
    Case everythingAttached() {
        documents =
                new Documents.Attached(CATALOGUE.rows(CATALOGUE.edition("E2").orElseThrow()).stream()
                        .collect(Collectors.toMap(Row::id, row -> allKinds())));
        return this;
    }
}
