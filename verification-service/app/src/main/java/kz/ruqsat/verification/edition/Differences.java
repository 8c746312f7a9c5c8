package kz.ruqsat.verification.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.edition.Difference.Part;
import kz.ruqsat.verification.requirement.Condition;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.Edition.Content;
import kz.ruqsat.verification.requirement.Edition.Threshold;
import kz.ruqsat.verification.requirement.Row;
import org.jspecify.annotations.Nullable;

/** In what an edition differs from another. Nothing is said twice: a moved limit is not also a changed condition. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(Edition from, Edition to) {
        var differences = new Differences();
        differences.heads(from, to);
        differences.contents(from.content(), to.content());
        return List.copyOf(differences.found);
    }

    private void heads(Edition from, Edition to) {
        if (!from.act().equals(to.act())) {
            found.add(new Difference.ActChanged(from.act(), to.act()));
        }
        if (!from.effectiveFrom().equals(to.effectiveFrom())) {
            found.add(new Difference.BeginsOn(from.effectiveFrom(), to.effectiveFrom()));
        }
    }

    private void contents(Content from, Content to) {
        switch (from) {
            case Content.Known before -> {
                switch (to) {
                    case Content.Known after -> known(before, after);
                    case Content.Unknown _ -> found.add(new Difference.WordingBecameUnknown());
                }
            }
            case Content.Unknown _ -> {
                switch (to) {
                    case Content.Known _ -> found.add(new Difference.WordingBecameKnown());
                    case Content.Unknown _ -> {}
                }
            }
        }
    }

    private void known(Content.Known from, Content.Known to) {
        thresholds(from.thresholds(), to.thresholds());
        terms(from.terms(), to.terms());
        var before = byId(from.rows());
        var after = byId(to.rows());
        var limits = movedLimits(from.thresholds(), to.thresholds());
        for (String id : union(before.keySet(), after.keySet())) {
            Row old = before.get(id);
            Row now = after.get(id);
            if (old == null && now != null) {
                found.add(new Difference.RowAdded(id, now.texts().name()));
            } else if (old != null && now == null) {
                found.add(new Difference.RowRemoved(id, old.texts().name()));
            } else if (old != null && now != null) {
                row(old, now, limits);
            }
        }
    }

    private void thresholds(Map<String, Threshold> from, Map<String, Threshold> to) {
        for (String name : union(from.keySet(), to.keySet())) {
            Threshold old = from.get(name);
            Threshold now = to.get(name);
            if (old == null && now != null) {
                found.add(new Difference.ThresholdAdded(now.name(), now.limit()));
            } else if (old != null && now == null) {
                found.add(new Difference.ThresholdRemoved(old.name(), old.limit()));
            } else if (old != null && now != null && !old.limit().equals(now.limit())) {
                found.add(new Difference.ThresholdChanged(now.name(), old.limit(), now.limit()));
            }
        }
    }

    private void terms(Map<String, Edition.Term> from, Map<String, Edition.Term> to) {
        for (String kind : union(from.keySet(), to.keySet())) {
            Integer old = days(from.get(kind));
            Integer now = days(to.get(kind));
            if (!Objects.equals(old, now)) {
                found.add(new Difference.TermChanged(kind, old, now));
            }
        }
    }

    private static @Nullable Integer days(Edition.@Nullable Term term) {
        return term == null ? null : term.workingDays();
    }

    private void row(Row from, Row to, Map<String, String> limits) {
        String id = to.id();
        if (from.subtype() != to.subtype()) {
            found.add(new Difference.SubtypeChanged(id, from.subtype(), to.subtype()));
        }
        if (!from.legalPoint().equals(to.legalPoint())) {
            found.add(new Difference.LegalPointChanged(id, from.legalPoint(), to.legalPoint()));
        }
        if (!Objects.equals(from.effectiveFrom(), to.effectiveFrom())) {
            found.add(new Difference.RowBeginsOn(id, from.effectiveFrom(), to.effectiveFrom()));
        }
        if (!sameButFor(limits, from.appliesWhen(), to.appliesWhen())) {
            found.add(new Difference.AppliesWhenChanged(id, from.appliesWhen(), to.appliesWhen()));
        }
        tracks(from, to, limits);
        if (from.measured() != to.measured()) {
            found.add(new Difference.MeasuredChanged(id, to.measured()));
        }
        evidence(from, to);
        texts(id, from.texts(), to.texts());
    }

    private void tracks(Row from, Row to, Map<String, String> limits) {
        var before = from.tracks().stream().collect(Collectors.toMap(Differences::name, Function.identity()));
        var after = to.tracks().stream().collect(Collectors.toMap(Differences::name, Function.identity()));
        for (String name : union(names(from), names(to))) {
            Row.Track old = before.get(name);
            Row.Track now = after.get(name);
            if (old == null && now != null) {
                found.add(new Difference.TrackAdded(to.id(), name, now.when()));
            } else if (old != null && now == null) {
                found.add(new Difference.TrackRemoved(to.id(), name, old.when()));
            } else if (old != null && now != null) {
                if (!sameButFor(limits, old.when(), now.when())) {
                    found.add(new Difference.FulfilledWhenChanged(to.id(), now.id(), old.when(), now.when()));
                }
                text(to.id(), Part.TRACK_NAME, old.name(), now.name());
            }
        }
    }

    /** The only way to meet a row has no name and is told by that of the row. */
    private static String name(Row.Track track) {
        return track.id() == null ? "–" : track.id();
    }

    private static Set<String> names(Row row) {
        return row.tracks().stream().map(Differences::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void evidence(Row from, Row to) {
        to.evidence().stream()
                .filter(kind -> !from.evidence().contains(kind))
                .forEach(kind -> found.add(new Difference.EvidenceAdded(to.id(), kind)));
        from.evidence().stream()
                .filter(kind -> !to.evidence().contains(kind))
                .forEach(kind -> found.add(new Difference.EvidenceRemoved(to.id(), kind)));
    }

    private void texts(String row, Row.RowTexts from, Row.RowTexts to) {
        text(row, Part.NAME, from.name(), to.name());
        text(row, Part.TEXT, from.text(), to.text());
        text(row, Part.CONFIRMED_BY, from.confirmedBy(), to.confirmedBy());
        text(row, Part.DUTY, from.duty(), to.duty());
        text(row, Part.APPLIES, from.applies(), to.applies());
        text(row, Part.NOT_APPLICABLE, from.notApplicable(), to.notApplicable());
        text(row, Part.NOT_MET, from.notMet(), to.notMet());
    }

    private void text(String row, Part part, @Nullable Texts from, @Nullable Texts to) {
        if (!Objects.equals(from, to)) {
            found.add(new Difference.TextChanged(row, part, from, to));
        }
    }

    private static Map<String, String> movedLimits(Map<String, Threshold> from, Map<String, Threshold> to) {
        var moved = new LinkedHashMap<String, String>();
        from.forEach((name, old) -> {
            Threshold now = to.get(name);
            if (now != null && !now.limit().equals(old.limit())) {
                moved.put(old.limit(), now.limit());
            }
        });
        return moved;
    }

    private static boolean sameButFor(Map<String, String> limits, Condition from, Condition to) {
        return from.equals(to) || Limits.moved(from, limits).equals(to);
    }

    private static Map<String, Row> byId(List<Row> rows) {
        var byId = new LinkedHashMap<String, Row>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
