package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whether an edition makes sense in itself, and beside the others: what no schema can see. */
public final class EditionChecks {

    /** Whatever is chosen where the law is silent: the checks try all readings. */
    private static final Policies ANY = Policies.officerDecidesAll();

    private EditionChecks() {}

    /** What is wrong with it in itself. */
    static List<Violation> faults(Edition edition) {
        return switch (edition.content()) {
            case Edition.Content.Unknown _ -> List.of();
            case Edition.Content.Known known -> faults(edition, known);
        };
    }

    /**
     * What is wrong with it beside the editions that are known: what began has begun, and two cannot begin on one day.
     *
     * @param earliest the first day on which it may begin
     */
    public static List<Violation> beside(Catalogue catalogue, Edition edition, LocalDate earliest) {
        var faults = new ArrayList<Violation>();
        if (catalogue.edition(edition.id()).isPresent()) {
            faults.add(new Violation("/id", EditionFaults.EDITION_ID_TAKEN, Map.of("id", edition.id())));
        }
        int dot = edition.id().indexOf('.');
        if (dot > 0 && catalogue.edition(edition.id().substring(0, dot)).isEmpty()) {
            faults.add(editionUnknown("/id", edition.id().substring(0, dot)));
        }
        if (edition.effectiveFrom().isBefore(earliest)) {
            faults.add(new Violation("/effectiveFrom", EditionFaults.EDITION_TOO_EARLY, Map.of("earliest", earliest)));
        }
        catalogue.editions().stream()
                .filter(other -> other.effectiveFrom().equals(edition.effectiveFrom()))
                .forEach(other -> faults.add(new Violation(
                        "/effectiveFrom", EditionFaults.EDITION_BEGINS_THAT_DAY, Map.of("edition", other.id()))));
        faults.addAll(rowsAgainst(catalogue, edition));
        return faults;
    }

    private static List<Violation> rowsAgainst(Catalogue catalogue, Edition edition) {
        LocalDate until = catalogue.editions().stream()
                .map(Edition::effectiveFrom)
                .filter(day -> day.isAfter(edition.effectiveFrom()))
                .min(LocalDate::compareTo)
                .map(day -> day.minusDays(1))
                .orElse(LocalDate.MAX);
        return switch (edition.content()) {
            case Edition.Content.Known known -> {
                var rows = known.rows();
                var faults = new ArrayList<Violation>();
                for (int i = 0; i < rows.size(); i++) {
                    LocalDate from = rows.get(i).effectiveFrom();
                    if (from != null && from.isAfter(until)) {
                        faults.add(neverInForce("/rows/" + i + "/effectiveFrom", until));
                    }
                }
                yield faults;
            }
            case Edition.Content.Unknown unknown -> standIns(catalogue, unknown, until);
        };
    }

    private static List<Violation> standIns(Catalogue catalogue, Edition.Content.Unknown unknown, LocalDate until) {
        var likeness = catalogue.edition(unknown.rowsAs()).map(Edition::content);
        if (likeness.isEmpty() || !(likeness.get() instanceof Edition.Content.Known known)) {
            return List.of(editionUnknown("/rowsAs", unknown.rowsAs()));
        }
        var ids = known.rows().stream().map(Row::id).collect(Collectors.toSet());
        var faults = new ArrayList<Violation>();
        unknown.rowsEffectiveFrom().forEach((row, from) -> {
            if (!ids.contains(row)) {
                faults.add(rowUnknown("/rowsEffectiveFrom/" + row, row));
            } else if (from.isAfter(until)) {
                faults.add(neverInForce("/rowsEffectiveFrom/" + row, until));
            }
        });
        return faults;
    }

    private static List<Violation> faults(Edition edition, Edition.Content.Known known) {
        var faults = new ArrayList<Violation>();
        var ids = new HashSet<String>();
        var rows = known.rows();
        for (int i = 0; i < rows.size(); i++) {
            String at = "/rows/" + i;
            Row row = rows.get(i);
            if (!ids.add(row.id())) {
                faults.add(new Violation(at + "/id", EditionFaults.ID_TWICE, Map.of("id", row.id())));
            }
            if (row.effectiveFrom() != null && row.effectiveFrom().isBefore(edition.effectiveFrom())) {
                faults.add(Violation.at(at + "/effectiveFrom", EditionFaults.ROW_BEFORE_EDITION));
            }
            words(at, row, faults);
            reachable(at + "/appliesWhen", row.appliesWhen(), faults);
            tracks(at, row, faults);
        }
        subtypes(rows, faults);
        known.terms().forEach((kind, term) -> {
            for (int i = 0; i < term.rows().size(); i++) {
                if (!ids.contains(term.rows().get(i))) {
                    faults.add(rowUnknown(
                            "/terms/" + kind + "/rows/" + i, term.rows().get(i)));
                }
            }
        });
        return faults;
    }

    private static void subtypes(List<Row> rows, List<Violation> faults) {
        var present = rows.stream().map(Row::subtype).collect(Collectors.toSet());
        for (Subtype subtype : Subtype.values()) {
            if (!present.contains(subtype)) {
                faults.add(
                        new Violation("/rows", EditionFaults.SUBTYPE_WITHOUT_ROWS, Map.of("subtype", subtype.name())));
            }
        }
    }

    private static void tracks(String at, Row row, List<Violation> faults) {
        var ids = new HashSet<String>();
        boolean several = row.tracks().size() > 1;
        for (int i = 0; i < row.tracks().size(); i++) {
            Row.Track track = row.tracks().get(i);
            String place = several ? at + "/tracks/" + i : at;
            if (track.id() instanceof String id) {
                if (!ids.add(id)) {
                    faults.add(new Violation(place + "/id", EditionFaults.ID_TWICE, Map.of("id", id)));
                }
                if (!id.substring(0, id.length() - 1).equals(row.id())) {
                    faults.add(Violation.at(place + "/id", EditionFaults.TRACK_OF_OTHER_ROW));
                }
            }
            reachable(place + (several ? "/when" : "/fulfilledWhen"), track.when(), faults);
        }
    }

    private static void reachable(String at, Condition condition, List<Violation> faults) {
        switch (Satisfiable.of(condition, ANY)) {
            case YES -> {}
            case NO -> faults.add(Violation.at(at, EditionFaults.NEVER_TRUE));
            case TOO_MANY -> faults.add(Violation.at(at, EditionFaults.CONDITION_TOO_LARGE));
        }
    }

    /** A condition without words would leave the reader with a bare yes or no. */
    private static void words(String at, Row row, List<Violation> faults) {
        boolean conditional = !(row.appliesWhen() instanceof Condition.Always);
        boolean asks = row.tracks().stream()
                .flatMap(track -> track.when().facts())
                .findAny()
                .isPresent();
        words(at + "/applies", conditional, row.texts().applies(), faults);
        words(at + "/notApplicable", conditional, row.texts().notApplicable(), faults);
        words(at + "/notMet", asks, row.texts().notMet(), faults);
    }

    private static void words(String at, boolean needed, @Nullable Texts texts, List<Violation> faults) {
        if (needed && texts == null) {
            faults.add(Violation.at(at, EditionFaults.WORDS_MISSING));
        }
        if (!needed && texts != null) {
            faults.add(Violation.at(at, EditionFaults.WORDS_SUPERFLUOUS));
        }
    }

    private static Violation editionUnknown(String at, String id) {
        return new Violation(at, EditionFaults.EDITION_UNKNOWN, Map.of("edition", id));
    }

    private static Violation rowUnknown(String at, String id) {
        return new Violation(at, EditionFaults.ROW_UNKNOWN, Map.of("row", id));
    }

    private static Violation neverInForce(String at, LocalDate until) {
        return new Violation(at, EditionFaults.ROW_NEVER_IN_FORCE, Map.of("until", until));
    }
}
