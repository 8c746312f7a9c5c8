package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.verification.edition.Trial;
import kz.ruqsat.verification.edition.Trial.Change;
import kz.ruqsat.verification.edition.Trials;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import org.jspecify.annotations.Nullable;

/** Re-bases every open case in thought: the same rules as in earnest, and nothing is sent. */
record EditionTrials(VerificationList list, VerificationFiles files, RequirementEvaluation usual) implements Trials {

    private static final Limit PART = new Limit(200);
    private static final String NOBODY = "trial";
    private static final RebasingReasons.Reason NO_REASON =
            new RebasingReasons.Reason(NOBODY, new Texts(NOBODY, NOBODY, NOBODY));

    @Override
    public Trial of(Edition edition, Catalogue catalogue) {
        var evaluation = new RequirementEvaluation(() -> catalogue, usual.world(), usual.today());
        var changed = new ArrayList<Trial.Application>();
        var open = openCases();
        for (VerificationState state : open) {
            var changes = changes(state, then(state, edition, catalogue, evaluation));
            if (!changes.isEmpty()) {
                var opened = state.opened();
                changed.add(new Trial.Application(
                        opened.applicationId(),
                        opened.filing().number(),
                        state.governing().edition(),
                        changes));
            }
        }
        return new Trial(open.size(), changed.size(), counts(changed), changed);
    }

    private List<VerificationState> openCases() {
        var open = new ArrayList<VerificationState>();
        @Nullable String cursor = null;
        do {
            var page = list.page(Set.of(Phase.OPEN), cursor, PART);
            page.items().stream()
                    .map(item -> files.get(item.applicationId(), null).state())
                    .filter(VerificationState::mayBeAssessed)
                    .forEach(open::add);
            cursor = page.next();
        } while (cursor != null);
        return open;
    }

    private static VerificationState then(
            VerificationState state, Edition edition, Catalogue catalogue, RequirementEvaluation evaluation) {
        var governing = new Governing(
                edition.id(), edition.effectiveFrom(), catalogue.policies().choices());
        var command = new RebaseVerification(
                state.opened().applicationId(),
                governing,
                evaluation.evaluate(state.opened().filing(), governing),
                catalogue.unchangedRows(state.governing().edition(), edition.id()),
                NO_REASON,
                null,
                NOBODY,
                Instant.EPOCH,
                null);
        var after = state;
        for (VerificationEvent event : VerificationRules.rebase(state, command)) {
            after = after.after(event);
        }
        return after;
    }

    private static List<Change> changes(VerificationState now, VerificationState then) {
        var rows = new LinkedHashSet<>(now.standings().keySet());
        rows.addAll(then.standings().keySet());
        return rows.stream()
                .map(row -> new Change(row, stateOf(row, now), stateOf(row, then)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static @Nullable String stateOf(String row, VerificationState state) {
        var standing = state.standings().get(row);
        return standing == null ? null : standing.state().name();
    }

    private static List<Trial.RowCount> counts(List<Trial.Application> changed) {
        Map<Change, Integer> counts = new LinkedHashMap<>();
        changed.stream()
                .flatMap(application -> application.rows().stream())
                .sorted(java.util.Comparator.comparing(Change::row))
                .forEach(change -> counts.merge(change, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Trial.RowCount(
                        entry.getKey().row(),
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getValue()))
                .toList();
    }
}
