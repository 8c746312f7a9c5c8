package kz.ruqsat.verification.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Facts;
import kz.ruqsat.verification.requirement.Subtype;
import org.jspecify.annotations.Nullable;

/**
 * The answers of somebody who checks his case, as they stand in the address: parameters are called like the facts in the
 * interfaces.
 *
 * @param subtype null while it is not chosen
 * @param poolsExist what is supposed where the register does not know
 * @param passedOver facts of which he said that he does not know them
 * @param faults names of the parameters that cannot be understood
 */
record CaseAnswers(
        @Nullable Subtype subtype,
        Facts facts,
        @Nullable Boolean poolsExist,
        Set<Fact> passedOver,
        Set<String> faults) {

    static final String SUBTYPE = "subtype";
    static final String SKIP = "skip";

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final int MOST_SETS = 20;

    /** @param values of a parameter, empty if it is not there */
    static CaseAnswers of(Function<String, List<String>> values) {
        return new Reader(values).answers();
    }

    private static final class Reader {

        private final Function<String, List<String>> values;
        private final Set<String> faults = new LinkedHashSet<>();

        Reader(Function<String, List<String>> values) {
            this.values = values;
        }

        CaseAnswers answers() {
            Facts facts = new Facts(
                    word(Fact.HARDWARE, Facts.Ground.class),
                    List.of(),
                    of(
                            word(Fact.DATA_CENTRE_GROUND, Facts.Ground.class),
                            ground -> new Facts.DataCentre(ground, null, null)),
                    of(flag(Fact.SUPPLIER_CONNECTED), Facts.PowerSupply::new),
                    gridSystems(),
                    technicalConditions(),
                    null,
                    null);
            return new CaseAnswers(
                    word(SUBTYPE, one(SUBTYPE), Subtype.class),
                    facts,
                    flag(Fact.ACCREDITED_POOLS_EXIST),
                    passedOver(),
                    Set.copyOf(faults));
        }

        private Facts.@Nullable GridSystems gridSystems() {
            Boolean metering = flag(Fact.METERING);
            Boolean shedding = flag(Fact.LOAD_SHEDDING);
            Boolean telecommunication = flag(Fact.TELECOMMUNICATION);
            return metering == null && shedding == null && telecommunication == null
                    ? null
                    : new Facts.GridSystems(metering, shedding, telecommunication);
        }

        /** Sets of which nothing was filled in are no sets. */
        private List<Facts.TechnicalConditions> technicalConditions() {
            int sets = Math.min(MOST_SETS, values.apply(Fact.VOLTAGE_KV.path()).size());
            return IntStream.range(0, sets)
                    .mapToObj(i -> new Facts.TechnicalConditions(
                            null,
                            null,
                            word(Fact.ISSUER_KIND.path(), at(Fact.ISSUER_KIND, i), Facts.IssuerKind.class),
                            decimal(Fact.VOLTAGE_KV, i),
                            decimal(Fact.CAPACITY_MW, i),
                            date(Fact.CONNECTED_ON, i),
                            word(Fact.ACTIVITY.path(), at(Fact.ACTIVITY, i), Facts.Activity.class)))
                    .filter(set -> set.issuerKind() != null
                            || set.voltageKv() != null
                            || set.capacityMw() != null
                            || set.connectedOn() != null
                            || set.activity() != null)
                    .toList();
        }

        private Set<Fact> passedOver() {
            var skipped = new LinkedHashSet<Fact>();
            values.apply(SKIP).forEach(path -> Fact.at(path).ifPresent(skipped::add));
            return skipped;
        }

        private @Nullable Boolean flag(Fact fact) {
            return switch (one(fact.path())) {
                case "" -> null;
                case "true" -> true;
                case "false" -> false;
                case String other -> fault(fact.path());
            };
        }

        private <E extends Enum<E>> @Nullable E word(Fact fact, Class<E> words) {
            return word(fact.path(), one(fact.path()), words);
        }

        private <E extends Enum<E>> @Nullable E word(String name, String given, Class<E> words) {
            if (given.isEmpty()) {
                return null;
            }
            for (E word : words.getEnumConstants()) {
                if (word.name().equals(given)) {
                    return word;
                }
            }
            return fault(name);
        }

        /** People write a comma where programs write a point. */
        private @Nullable BigDecimal decimal(Fact fact, int set) {
            String given = at(fact, set).replace(',', '.');
            if (given.isEmpty()) {
                return null;
            }
            return DECIMAL.matcher(given).matches() ? new BigDecimal(given) : fault(fact.path());
        }

        private @Nullable LocalDate date(Fact fact, int set) {
            String given = at(fact, set);
            try {
                return given.isEmpty() ? null : LocalDate.parse(given);
            } catch (DateTimeParseException e) {
                return fault(fact.path());
            }
        }

        private <T> @Nullable T fault(String name) {
            faults.add(name);
            return null;
        }

        private String one(String name) {
            return values.apply(name).stream().findFirst().map(String::strip).orElse("");
        }

        private String at(Fact fact, int set) {
            var given = values.apply(fact.path());
            return set < given.size() ? given.get(set).strip() : "";
        }

        private static <A, T> @Nullable T of(@Nullable A answer, Function<A, T> making) {
            return Optional.ofNullable(answer).map(making).orElse(null);
        }
    }

    /** The sets of technical conditions as they were typed, at least this many, for the form. */
    static List<List<String>> typedSets(Function<String, List<String>> values, int atLeast) {
        var members = List.of(Fact.ISSUER_KIND, Fact.VOLTAGE_KV, Fact.CAPACITY_MW, Fact.CONNECTED_ON, Fact.ACTIVITY);
        int typed = values.apply(Fact.VOLTAGE_KV.path()).size();
        var sets = new ArrayList<List<String>>();
        for (int i = 0; i < Math.min(MOST_SETS, Math.max(typed, atLeast)); i++) {
            int set = i;
            sets.add(members.stream()
                    .map(member -> values.apply(member.path()))
                    .map(given -> set < given.size() ? given.get(set) : "")
                    .toList());
        }
        return sets;
    }
}
