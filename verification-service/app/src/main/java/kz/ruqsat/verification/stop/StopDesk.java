package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.obligation.RecountRequests;
import kz.ruqsat.verification.obligation.StoppableTerms;
import kz.ruqsat.verification.obligation.StoppableTerms.StopEffect;
import kz.ruqsat.verification.stop.StopForms.DeclarationForm;
import kz.ruqsat.verification.stop.StopForms.EndForm;
import kz.ruqsat.verification.stop.StopForms.RejectionForm;
import org.jspecify.annotations.Nullable;

/** Where acts are declared, looked at, put into force and ended, whether by a program or on a page. */
class StopDesk {

    private final Commands commands;
    private final Histories histories;
    private final Projections projections;
    private final TermStopTable table;
    private final StoppableTerms terms;
    private final InstantSource clock;
    private final ZoneId zone;

    /** An act as it stands. @param effect what it would do now; null once somebody has decided about it */
    record Seen(StopState state, long version, @Nullable StopEffect effect) {}

    StopDesk(
            Commands commands,
            Histories histories,
            Projections projections,
            TermStopTable table,
            StoppableTerms terms,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.histories = histories;
        this.projections = projections;
        this.table = table;
        this.terms = terms;
        this.clock = clock;
        this.zone = zone;
    }

    /** All acts, the last declared first; there are few. */
    List<StopState> all() {
        projections.awaitCurrent(RecountRequests.GROUP);
        return table.ids().stream()
                .map(id -> state(histories.of(id)).orElseThrow())
                .toList();
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code not-found} */
    Seen look(String id) {
        var history = histories.of(id);
        var state = state(history)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        var effect =
                state.status() == StopStatus.DECLARED ? terms.effectOf(state.stoppage(), state.kinds(), now()) : null;
        return new Seen(state, history.getLast().sequence(), effect);
    }

    /** @return id of the act */
    String declare(DeclarationForm form, Actor actor) {
        var id = Ids.next();
        commands.send(form.command(id, actor.id(), now()), actor);
        return id;
    }

    void approve(String id, @Nullable Long version, Actor actor) {
        known(id);
        commands.send(new ApproveTermStop(id, actor.id(), now(), version), actor);
    }

    void reject(String id, RejectionForm form, @Nullable Long version, Actor actor) {
        known(id);
        commands.send(new RejectTermStop(id, form.read(), actor.id(), now(), version), actor);
    }

    void end(String id, EndForm form, @Nullable Long version, Actor actor) {
        known(id);
        var now = now();
        commands.send(form.command(id, today(), actor.id(), now, version), actor);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void known(String id) {
        if (state(histories.of(id)).isEmpty()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
    }

    /** The same id may belong to something else. */
    private static Optional<StopState> state(List<Recorded> history) {
        return history.isEmpty() || !(history.getFirst().event() instanceof TermStopDeclared)
                ? Optional.empty()
                : StopState.fold(history.stream()
                        .map(Recorded::event)
                        .map(TermStopEvent.class::cast)
                        .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
