package kz.ruqsat.verification.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Facts;
import kz.ruqsat.verification.verification.PoolNames;
import org.jspecify.annotations.Nullable;

/** The stated facts as lines of name and value; what was not stated has no line. */
record FactLines(Words words, PoolNames pools) {

    Map<String, String> of(Facts facts) {
        Map<String, String> lines = new LinkedHashMap<>();
        line(lines, Fact.HARDWARE, word(facts.hardware()));
        line(
                lines,
                Fact.HARDWARE_UNITS,
                facts.hardwareUnits().stream()
                        .map(Facts.HardwareUnit::registerNumber)
                        .map(number -> number == null ? "–" : number)
                        .collect(Collectors.joining(", ")));
        if (facts.dataCentre() instanceof Facts.DataCentre centre) {
            line(lines, Fact.DATA_CENTRE_GROUND, word(centre.ground()));
            line(lines, Fact.DATA_CENTRE_KATO, centre.kato());
            line(lines, Fact.DATA_CENTRE_ADDRESS, centre.address());
        }
        if (facts.powerSupply() instanceof Facts.PowerSupply supply) {
            line(lines, Fact.SUPPLIER_CONNECTED, answer(supply.supplierConnectedToUnifiedSystem()));
        }
        if (facts.gridSystems() instanceof Facts.GridSystems systems) {
            line(lines, Fact.METERING, answer(systems.metering()));
            line(lines, Fact.LOAD_SHEDDING, answer(systems.loadShedding()));
            line(lines, Fact.TELECOMMUNICATION, answer(systems.telecommunication()));
        }
        line(
                lines,
                Fact.TECHNICAL_CONDITIONS,
                facts.technicalConditions().stream().map(this::conditions).collect(Collectors.joining("; ")));
        line(lines, Fact.POOL, pool(facts.pool()));
        line(lines, Fact.HOST_LICENCE, host(facts.hostLicence()));
        return lines;
    }

    private String conditions(Facts.TechnicalConditions one) {
        return Stream.of(
                        one.number(),
                        one.issuedOn() == null ? null : words.date(one.issuedOn()),
                        word(one.issuerKind()),
                        words.decimal(one.voltageKv(), "unit.kv"),
                        words.decimal(one.capacityMw(), "unit.mw"),
                        one.connectedOn() == null
                                ? null
                                : words.text("fact.connectedOn", Map.of("date", one.connectedOn())),
                        word(one.activity()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** A pool that is not in the register may be stated as well: its id then. */
    private @Nullable String pool(Facts.@Nullable Pool pool) {
        if (pool == null || pool.poolId() == null) {
            return null;
        }
        return pools.of(pool.poolId()).map(words::in).orElse(pool.poolId());
    }

    private @Nullable String host(Facts.@Nullable HostLicence host) {
        if (host == null || host.number() == null) {
            return null;
        }
        return host.issuedOn() == null ? host.number() : host.number() + ", " + words.date(host.issuedOn());
    }

    private void line(Map<String, String> lines, Fact fact, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.put(words.fact(fact), value);
        }
    }

    private @Nullable String word(@Nullable Enum<?> code) {
        return code == null ? null : words.word("value", code.name());
    }

    private @Nullable String answer(@Nullable Boolean answer) {
        return answer == null ? null : words.yesOrNo(answer);
    }
}
