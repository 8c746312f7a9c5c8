package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of one pool's accreditation: its changes in the order in which they were recorded. Each change of state takes
 * effect not before the one recorded before it, so the last one that has taken effect by a day is the state on that day;
 * after the last day of the accreditation it has expired, whether that is recorded already or lies ahead.
 */
public record Accreditation(List<AccreditationChange> changes) {

    static final Accreditation NONE = new Accreditation(List.of());

    /**
     * A state and since when it holds.
     *
     * @param ground why; nothing for the accreditation itself and for its end by date
     */
    public record Standing(
            AccreditationStatus status,
            LocalDate from,
            @Nullable String ground,
            String basis) {}

    public Accreditation {
        changes = List.copyOf(changes);
    }

    Accreditation after(PoolEvent event) {
        return after(AccreditationChange.of(event));
    }

    Accreditation after(AccreditationChange change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return new Accreditation(more);
    }

    /** How the pool stands on a day; nothing before the first accreditation. */
    public Optional<Standing> on(LocalDate day) {
        return changes.reversed().stream()
                .filter(AccreditationChange::isOfState)
                .filter(change -> !change.from().isAfter(day))
                .findFirst()
                .map(change -> standing(change, day));
    }

    public boolean accreditedOn(LocalDate day) {
        return on(day).filter(standing -> standing.status() == AccreditationStatus.ACCREDITED)
                .isPresent();
    }

    /** The last day of the accreditation as far as it is known; nothing where it has no end. */
    public Optional<LocalDate> until() {
        return end().map(change -> Objects.requireNonNull(change.until()));
    }

    /** The end by date, as it follows from the act that set the last day. */
    Optional<AccreditationChange> expiry() {
        return end().map(change -> AccreditationChange.expired(
                Objects.requireNonNull(change.until()).plusDays(1), change.basis()));
    }

    /** The change of state recorded last. */
    Optional<AccreditationChange> latest() {
        return changes.reversed().stream()
                .filter(AccreditationChange::isOfState)
                .findFirst();
    }

    private Optional<AccreditationChange> end() {
        return changes.reversed().stream()
                .filter(change -> change.until() != null)
                .findFirst();
    }

    private Standing standing(AccreditationChange change, LocalDate day) {
        var status = Objects.requireNonNull(change.kind().status());
        return status.isEnd()
                ? standing(change)
                : expiry().filter(expired -> !day.isBefore(expired.from()))
                        .map(Accreditation::standing)
                        .orElseGet(() -> standing(change));
    }

    private static Standing standing(AccreditationChange change) {
        return new Standing(
                Objects.requireNonNull(change.kind().status()), change.from(), change.ground(), change.basis());
    }
}
