package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition beside those that are known: no overlap, no gap, nothing that has been is changed. */
class BesideOtherEditionsTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "E4,   2026-11-24, ",
        "E3.1, 2026-11-24, ",
        "E4,   2026-11-23, /effectiveFrom edition-too-early",
        "E2,   2026-12-01, /id edition-id-taken",
        "E7.1, 2026-12-01, /id edition-unknown",
    })
    void may_begin_tomorrow_under_an_id_of_its_own(String id, LocalDate from, String fault) {
        assertThat(faults(CATALOGUE, edition(id, from))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void two_cannot_begin_on_one_day() {
        var with = CATALOGUE.plus(List.of(edition("E4", LocalDate.of(2027, 1, 1))));

        assertThat(faults(with, edition("E5", LocalDate.of(2027, 1, 1))))
                .containsExactly("/effectiveFrom edition-begins-that-day");
    }

    @Test
    void a_row_that_would_begin_after_the_next_edition_is_never_in_force() {
        var with = CATALOGUE.plus(List.of(edition("E5", LocalDate.of(2027, 1, 1))));

        assertThat(faults(with, edition("E4", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1))))
                .containsExactly("/rows/0/effectiveFrom row-never-in-force");
        assertThat(faults(with, edition("E4", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31))))
                .isEmpty();
    }

    @Test
    void rows_that_stand_in_must_be_known() {
        var unknown = new Edition.Content.Unknown("E3", Map.of());
        var ofNoRow = new Edition.Content.Unknown("E2", Map.of("R12", TOMORROW));

        assertThat(faults(CATALOGUE, edition("E4", TOMORROW, unknown))).containsExactly("/rowsAs edition-unknown");
        assertThat(faults(CATALOGUE, edition("E4", TOMORROW, ofNoRow)))
                .containsExactly("/rowsEffectiveFrom/R12 row-unknown");
    }

    @Test
    void our_own_editions_fit_beside_each_other() {
        CATALOGUE.editions().forEach(edition -> {
            var others = CATALOGUE.editions().stream()
                    .filter(other -> !other.id().equals(edition.id()))
                    .toList();
            if (others.stream().anyMatch(other -> other.content() instanceof Edition.Content.Known)) {
                assertThat(faults(
                                new Catalogue(others, CATALOGUE.policies(), CATALOGUE.vocabulary()),
                                edition,
                                LocalDate.MIN))
                        .as(edition.id())
                        .isEmpty();
            }
        });
    }

    @Property(tries = 300)
    void from_the_first_day_on_every_day_has_exactly_one_edition(@ForAll long seed) {
        var random = new Random(seed);
        var days = new ArrayList<Integer>();
        for (int i = 0; i < 60; i++) {
            days.add(i);
        }
        Collections.shuffle(days, random);
        var editions = new ArrayList<Edition>();
        for (int i = 1; i <= random.nextInt(1, 9); i++) {
            editions.add(edition("E" + i, TOMORROW.plusDays(days.get(i))));
        }
        var catalogue = new Catalogue(editions, CATALOGUE.policies(), CATALOGUE.vocabulary());
        var first = catalogue.editions().getFirst().effectiveFrom();

        for (int i = 0; i < 100; i++) {
            var day = TOMORROW.plusDays(i);
            assertThat(catalogue.editions().stream().filter(one -> one.governs(day)))
                    .hasSize(day.isBefore(first) ? 0 : 1);
        }
    }

    private static List<String> faults(Catalogue catalogue, Edition edition) {
        return faults(catalogue, edition, TOMORROW);
    }

    private static List<String> faults(Catalogue catalogue, Edition edition, LocalDate earliest) {
        return EditionChecks.beside(catalogue, edition, earliest).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Edition edition(String id, LocalDate from) {
        return edition(id, from, (LocalDate) null);
    }

    private static Edition edition(String id, LocalDate from, @Nullable LocalDate rowFrom) {
        var row = CATALOGUE.rows(CATALOGUE.edition("E2").orElseThrow()).getFirst();
        var dated = new Row(
                row.id(),
                row.subtype(),
                row.legalPoint(),
                rowFrom,
                row.measured(),
                row.texts(),
                row.appliesWhen(),
                row.tracks(),
                row.evidence());
        return edition(id, from, new Edition.Content.Known(List.of(dated), Map.of(), Map.of()));
    }

    private static Edition edition(String id, LocalDate from, Edition.Content content) {
        return new Edition(id, "act", from, from, null, false, content);
    }
}
