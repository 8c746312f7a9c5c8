package kz.ruqsat.verification.edition;

import static kz.ruqsat.verification.edition.Proposals.TUE_2026_12_01;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EditionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what two editions differ, as values and in words. */
class DifferencesTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load().catalogue();
    private static final Messages MESSAGES = new Messages(
            Bundle.load(DifferencesTest.class.getClassLoader(), Messages.baseNames()),
            new Dates(ZoneId.of("Asia/Almaty")));
    private static final DifferenceWords WORDS = new DifferenceWords(MESSAGES, CATALOGUE);
    private static final String BEFORE = Proposals.text("E4", TUE_2026_12_01);

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(Differences.between(edition(BEFORE), edition(BEFORE))).isEmpty();
    }

    /** Each line changes one thing, and one sentence follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effectiveFrom: 2026-12-01 | effectiveFrom: 2027-01-11 | In force from 11 January 2027 instead of 1 December 2026.",
                "act: \"165/НҚ, 26.04.2023 (598/НҚ, 04.12.2023)\" | act: \"165/НҚ\" | Act: “165/НҚ” instead of “165/НҚ, 26.04.2023 (598/НҚ, 04.12.2023)”.",
                "limit: \"35\" | limit: \"110\" | Threshold “lowest voltage of the substation, kV”: 110 instead of 35.",
                "limit: 2023-04-01 | limit: 2023-05-01 | Threshold “connected before this day (the day excluded)”: 1 May 2023 instead of 1 April 2023.",
                "workingDays: \"2\" | workingDays: \"3\" | Term “Notice of a move to another pool”: 3 working days instead of 2 working days.",
                "legalPoint: \"165/НҚ, № 2\" | legalPoint: \"165/НҚ, № 2-1\" | Legal point of row R2: “165/НҚ, № 2-1” instead of “165/НҚ, № 2”.",
                "- id: R2\\n | - id: R2\\n    effectiveFrom: 2027-01-01\\n | Row R2 has a first day of its own: 1 January 2027 instead of nothing.",
                "evidence: [DATA_CENTRE_TITLE] | evidence: [DATA_CENTRE_TITLE, GUARANTEE_LETTER] | Row R2 is now also confirmed by: letter of guarantee.",
                "evidence: [POOL_CERTIFICATE, POOL_REPLY, POOL_CONTRACT] | evidence: [POOL_CERTIFICATE, POOL_CONTRACT] | Row R4 is no longer confirmed by: written reply of the pool.",
                "en: Hardware is registered | en: Hardware is on the list | Row R1, name. Before: “Hardware is registered” Now: “Hardware is on the list”",
                "words: [OWNED, OTHER_GROUND]} | words: [OWNED]} | When row R1 applies. Before: whether hardware is held, and on what ground: owned, on another ground. Now: whether hardware is held, and on what ground: owned.",
                "subtype: II\\n    legalPoint: \"165/НҚ, № 9\" | subtype: I\\n    legalPoint: \"165/НҚ, № 9\" | Row R9 binds subtype I instead of II.",
            })
    void each_thing_is_told_once(String from, String to, String sentence) {
        var after = BEFORE.replaceFirst(
                java.util.regex.Pattern.quote(from.replace("\\n", "\n")),
                java.util.regex.Matcher.quoteReplacement(to.replace("\\n", "\n")));
        assertThat(after).isNotEqualTo(BEFORE);

        assertThat(english(edition(BEFORE), edition(after)))
                .filteredOn(one -> !one.startsWith("Row R6, text."))
                .containsExactly(sentence);
    }

    @Test
    void rows_and_ways_come_and_go() {
        var shorter =
                BEFORE.substring(0, BEFORE.indexOf("  - id: R3")) + BEFORE.substring(BEFORE.indexOf("  - id: R4"));

        assertThat(english(edition(BEFORE), edition(shorter)))
                .containsExactly("Row R3 was removed: “Outside a residential zone”.");
        assertThat(english(edition(shorter), edition(BEFORE)))
                .containsExactly("Row R3 was added: “Outside a residential zone”.");
    }

    @Test
    void a_condition_that_changes_beside_its_limit_is_told_beside_it() {
        var after = BEFORE.replace("limit: \"35\"", "limit: \"110\"")
                .replace("issuerKind, words: [TRANSMITTING]}", "issuerKind, words: [PRODUCING]}");

        assertThat(Differences.between(edition(BEFORE), edition(after)))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("ThresholdChanged", "FulfilledWhenChanged", "TextChanged");
    }

    @Test
    void of_unknown_wording_nothing_is_compared() {
        var unknown = CATALOGUE.edition("E3").orElseThrow();
        var known = edition(BEFORE);

        assertThat(english(unknown, known))
                .contains("The wording has become known; it was not known before, so no rows can be compared.");
        assertThat(Differences.between(known, unknown)).anyMatch(Difference.WordingBecameUnknown.class::isInstance);
        assertThat(Differences.between(unknown, CATALOGUE.edition("E1").orElseThrow()))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("ActChanged", "BeginsOn");
    }

    @Test
    void every_form_has_its_sentence_in_every_language() {
        var keys = Bundle.load(getClass().getClassLoader(), Messages.baseNames());
        var forms = Stream.of(Difference.class.getPermittedSubclasses())
                .map(form -> "difference." + form.getSimpleName())
                .collect(Collectors.toSet());
        var parts = Stream.of(Difference.Part.values())
                .map(part -> "difference.part." + part)
                .collect(Collectors.toSet());

        for (var language : Language.values()) {
            assertThat(keys.keys(language)).containsAll(forms).containsAll(parts);
        }
    }

    @Test
    void every_condition_of_the_order_is_told_in_three_languages() {
        var words = new ConditionWords(MESSAGES, CATALOGUE);
        var rows = CATALOGUE.rows(CATALOGUE.edition("E2").orElseThrow());

        assertThat(rows.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(words.of(row.appliesWhen())),
                                row.tracks().stream().map(track -> words.of(track.when())))))
                .allSatisfy(texts -> {
                    assertThat(Set.of(texts.kk(), texts.ru(), texts.en())).hasSize(3);
                    assertThat(texts.kk() + texts.ru() + texts.en()).doesNotContain("⟦");
                });
    }

    private static Edition edition(String yaml) {
        return EditionFile.yaml(yaml).edition();
    }

    private static List<String> english(Edition from, Edition to) {
        return Differences.between(from, to).stream()
                .map(one -> WORDS.of(one).en())
                .toList();
    }
}
