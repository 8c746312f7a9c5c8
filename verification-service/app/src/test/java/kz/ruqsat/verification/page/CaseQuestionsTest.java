package kz.ruqsat.verification.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.requirement.Documents;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Facts;
import kz.ruqsat.verification.requirement.Question;
import kz.ruqsat.verification.requirement.RowFinding;
import kz.ruqsat.verification.requirement.Subtype;
import kz.ruqsat.verification.requirement.WorldFacts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is asked next: only what some row misses, and it comes to an end. */
class CaseQuestionsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load().catalogue();
    private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);

    @Test
    void a_miner_of_others_hardware_off_the_grid_is_asked_three_things() {
        var facts = facts(Facts.Ground.NONE, Facts.Ground.OWNED, false, List.of());

        assertThat(CaseQuestions.next(findings(Subtype.I, facts, true), Set.of()))
                .isEmpty();
    }

    @Test
    void once_one_track_fits_the_other_is_not_asked_about() {
        var high = new Facts.TechnicalConditions(
                null, null, Facts.IssuerKind.TRANSMITTING, new BigDecimal("35"), new BigDecimal("1"), null, null);
        var facts = facts(Facts.Ground.NONE, Facts.Ground.OWNED, true, List.of(high));

        assertThat(CaseQuestions.next(
                        findings(Subtype.I, facts, true),
                        Set.of(Fact.METERING, Fact.LOAD_SHEDDING, Fact.TELECOMMUNICATION)))
                .isEmpty();
    }

    @Test
    void what_only_registers_know_is_never_asked() {
        var facts = new Facts(Facts.Ground.OWNED, List.of(), null, null, null, List.of(), null, null);

        assertThat(CaseQuestions.next(findings(Subtype.II, facts, true), Set.of()))
                .isEmpty();
        assertThat(CaseQuestions.next(findings(Subtype.II, facts, null), Set.of()))
                .contains(Fact.ACCREDITED_POOLS_EXIST);
    }

    @Test
    void of_unknown_wording_nothing_is_asked() {
        var unknown = CATALOGUE.evaluate(
                CATALOGUE.edition("E3").orElseThrow(),
                new Question(
                        Subtype.I, Facts.NONE, new Documents.NotAsked(), WorldFacts.UNKNOWN, LocalDate.of(2026, 8, 3)));

        assertThat(CaseQuestions.next(unknown, Set.of())).isEmpty();
    }

    /** Passing over every question ends after as many as there are facts. */
    @Property(tries = 200)
    void it_comes_to_an_end_whatever_is_answered_or_passed_over(@ForAll long seed) {
        var random = new Random(seed);
        var subtype = random.nextBoolean() ? Subtype.I : Subtype.II;
        var facts = facts(
                pick(random, Facts.Ground.values()),
                pick(random, Facts.Ground.values()),
                random.nextBoolean(),
                List.of());
        var passedOver = new java.util.HashSet<Fact>();

        for (int asked = 0; ; asked++) {
            Optional<Fact> next = CaseQuestions.next(findings(subtype, facts, null), passedOver);
            if (next.isEmpty()) {
                break;
            }
            assertThat(passedOver.add(next.get())).isTrue();
            assertThat(asked).isLessThan(Fact.values().length);
        }
    }

    @Test
    void answers_are_read_from_an_address_and_what_is_no_answer_is_named() {
        var address = Map.of(
                "subtype", List.of("I"),
                "hardware", List.of("LEASED"),
                "gridSystems.metering", List.of("perhaps"),
                "technicalConditions.issuerKind", List.of("TRANSMITTING", ""),
                "technicalConditions.voltageKv", List.of("35", ""),
                "technicalConditions.capacityMw", List.of("0,5", ""),
                "technicalConditions.connectedOn", List.of("2023-02-30", ""),
                "skip", List.of("hardware", "nonsense"));

        var answers = CaseAnswers.of(name -> address.getOrDefault(name, List.of()));

        assertThat(answers.subtype()).isEqualTo(Subtype.I);
        assertThat(answers.facts().technicalConditions())
                .extracting(Facts.TechnicalConditions::capacityMw)
                .containsExactly(new BigDecimal("0.5"));
        assertThat(answers.passedOver()).containsExactly(Fact.HARDWARE);
        assertThat(answers.faults())
                .containsExactlyInAnyOrder("hardware", "gridSystems.metering", "technicalConditions.connectedOn");
    }

    private static Facts facts(
            Facts.Ground hardware, Facts.Ground centre, boolean connected, List<Facts.TechnicalConditions> conditions) {
        return new Facts(
                hardware,
                List.of(),
                new Facts.DataCentre(centre, null, null),
                new Facts.PowerSupply(connected),
                null,
                conditions,
                null,
                null);
    }

    private static List<RowFinding> findings(Subtype subtype, Facts facts, Boolean poolsExist) {
        return CATALOGUE.evaluate(
                CATALOGUE.edition("E2").orElseThrow(),
                new Question(
                        subtype,
                        facts,
                        new Documents.NotAsked(),
                        WorldFacts.UNKNOWN.supposing(poolsExist),
                        MON_2025_06_02));
    }

    private static <E> E pick(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
