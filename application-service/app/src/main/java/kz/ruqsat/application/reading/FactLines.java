package kz.ruqsat.application.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.LicenceReference;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** Facts as lines of label and value in the reader's language; what was not stated has no line. */
record FactLines(Messages messages, Language language) {

    Map<String, String> of(Facts facts) {
        var lines = new LinkedHashMap<String, String>();
        line(lines, "fact.hardware", word(facts.hardware()));
        if (!facts.hardwareUnits().isEmpty()) {
            line(
                    lines,
                    "fact.hardwareUnits",
                    Integer.toString(facts.hardwareUnits().size()));
        }
        var centre = facts.dataCentre();
        if (centre != null) {
            line(lines, "fact.dataCentre", word(centre.ground()));
            line(lines, "fact.kato", centre.kato());
            line(lines, "fact.address", centre.address());
        }
        if (facts.powerSupply() != null) {
            line(lines, "fact.unifiedSystem", word(facts.powerSupply().supplierConnectedToUnifiedSystem()));
        }
        var grid = facts.gridSystems();
        if (grid != null) {
            line(lines, "fact.metering", word(grid.metering()));
            line(lines, "fact.loadShedding", word(grid.loadShedding()));
            line(lines, "fact.telecommunication", word(grid.telecommunication()));
        }
        if (!facts.technicalConditions().isEmpty()) {
            line(
                    lines,
                    "fact.technicalConditions",
                    facts.technicalConditions().stream().map(this::conditions).collect(Collectors.joining("; ")));
        }
        line(lines, "fact.pool", facts.pool() == null ? null : facts.pool().poolId());
        var host = facts.hostLicence();
        line(lines, "fact.hostLicence", host == null ? null : host(host));
        return lines;
    }

    private String conditions(Facts.TechnicalConditions t) {
        return Stream.of(
                        t.number(),
                        value("fact.conditions.issuedOn", "date", t.issuedOn()),
                        word(t.issuerKind()),
                        value("fact.conditions.voltage", "kv", t.voltageKv()),
                        value("fact.conditions.capacity", "mw", t.capacityMw()),
                        value("fact.conditions.connectedOn", "date", t.connectedOn()),
                        word(t.activity()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String host(LicenceReference host) {
        return Stream.of(host.number(), value("fact.conditions.issuedOn", "date", host.issuedOn()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String value(String key, String argument, @Nullable Object value) {
        return value == null ? null : messages.text(language, key, Map.of(argument, value));
    }

    private void line(Map<String, String> lines, String key, @Nullable String value) {
        if (value != null) {
            lines.put(messages.text(language, key), value);
        }
    }

    private @Nullable String word(@Nullable String code) {
        return code == null ? null : messages.text(language, "word." + code);
    }

    private @Nullable String word(@Nullable Boolean answer) {
        return answer == null ? null : messages.text(language, answer ? "word.yes" : "word.no");
    }
}
