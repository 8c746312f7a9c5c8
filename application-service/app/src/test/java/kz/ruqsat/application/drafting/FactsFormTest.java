package kz.ruqsat.application.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Refused;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FactsFormTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void nothing_has_to_be_stated() {
        assertThat(read("{}")).isEqualTo(Facts.NONE);
    }

    @Test
    void a_decimal_stays_as_it_was_written() {
        assertThat(read("{'technicalConditions': [{'capacityMw': '1.000'}]}")
                        .technicalConditions()
                        .getFirst()
                        .capacityMw())
                .isEqualTo("1.000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'hardware': 'RENTED'}|/facts/hardware unknown-value",
                "{'hardware': ''}|/facts/hardware unknown-value",
                "{'dataCentre': {'kato': '55101000'}}|/facts/dataCentre/kato not-a-kato",
                "{'dataCentre': {'ground': 'x'}}|/facts/dataCentre/ground unknown-value",
                "{'technicalConditions': [{}, {'voltageKv': '35,0'}]}|/facts/technicalConditions/1/voltageKv not-a-decimal",
                "{'technicalConditions': [{'voltageKv': '-35'}]}|/facts/technicalConditions/0/voltageKv not-a-decimal",
                "{'technicalConditions': [{'capacityMw': '0.0'}]}|/facts/technicalConditions/0/capacityMw not-a-decimal",
                "{'technicalConditions': [{'capacityMw': '1e9'}]}|/facts/technicalConditions/0/capacityMw not-a-decimal",
                "{'technicalConditions': [{'issuedOn': '2023-02-29'}]}|/facts/technicalConditions/0/issuedOn not-a-date",
                "{'technicalConditions': [{'connectedOn': '31.03.2023'}]}|/facts/technicalConditions/0/connectedOn not-a-date",
                "{'technicalConditions': [{'issuerKind': 'x'}]}|/facts/technicalConditions/0/issuerKind unknown-value",
                "{'technicalConditions': [{'activity': 'x'}]}|/facts/technicalConditions/0/activity unknown-value",
                "{'hardwareUnits': [{'registerNumber': ' '}]}|/facts/hardwareUnits/0/registerNumber required",
                "{'pool': {}}|/facts/pool/poolId required",
                "{'hostLicence': {'number': 'KZ76DMN00000001'}}|/facts/hostLicence/issuedOn required",
                "{'dataCentre': {'address': 'LONG'}}|/facts/dataCentre/address too-long"
            })
    void a_wrong_place_is_named(String facts, String place) {
        assertThat(places(facts.replace("LONG", "x".repeat(501)))).containsExactly(place);
    }

    @Test
    void all_wrong_places_are_named_at_once() {
        assertThat(places("{'hardware': 'x', 'dataCentre': {'ground': 'y', 'kato': 'z'}}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "0.4", "110.000000", "1"})
    void a_plain_decimal_is_one(String decimal) {
        assertThat(read("{'technicalConditions': [{'voltageKv': '" + decimal + "'}]}"))
                .isNotNull();
    }

    private static Facts read(String json) {
        var places = new Places();
        var facts = JSON.readValue(json.replace('\'', '"'), FactsForm.class).read("/facts", places);
        places.refuseAs(CommonProblems.INVALID);
        return facts;
    }

    private static List<String> places(String json) {
        var refused = (Refused) ThrowableAssert.catchThrowable(() -> read(json));
        assertThat(refused).as("refused").isNotNull();
        return refused.rejection().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .collect(Collectors.toList());
    }
}
