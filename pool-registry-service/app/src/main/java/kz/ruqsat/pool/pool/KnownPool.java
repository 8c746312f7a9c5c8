package kz.ruqsat.pool.pool;

import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;

/**
 * A pool, folded from its history.
 *
 * @param version number of the last event
 */
public record KnownPool(PoolAccredited entry, Accreditation accreditation, List<Recorded> history, long version) {

    static KnownPool of(List<Recorded> history) {
        var accreditation = Accreditation.NONE;
        for (var recorded : history) {
            accreditation = accreditation.after((PoolEvent) recorded.event());
        }
        var entry = (PoolAccredited) history.getFirst().event();
        return new KnownPool(entry, accreditation, history, history.getLast().sequence());
    }

    PoolView view(AsOf asOf) {
        var current = accreditation.on(asOf.day());
        return new PoolView(
                entry.poolId(),
                new PoolName(entry.nameKk(), entry.nameRu()),
                entry.bin(),
                current.map(change -> change.status().name()).orElse(PoolView.NOT_YET_ACCREDITED),
                current.map(Accreditation.Standing::from).orElse(null),
                current.map(Accreditation.Standing::ground).orElse(null),
                current.map(Accreditation.Standing::basis).orElse(entry.basis()),
                entry.accreditedFrom(),
                accreditation.until().orElse(null),
                history.stream().map(KnownPool::change).toList(),
                BusinessNumber.isValid(entry.bin()) ? List.of() : List.of("identifier-invalid"));
    }

    private static PoolView.Change change(Recorded recorded) {
        var change = AccreditationChange.of((PoolEvent) recorded.event());
        return new PoolView.Change(
                change.kind(),
                change.kind().status(),
                change.from(),
                change.until(),
                change.ground(),
                change.basis(),
                recorded.recordedAt(),
                Objects.toString(recorded.metadata().get(ActorMetadata.ACTOR), null));
    }
}
