package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course of one pool's accreditation: its changes in the order in which they were recorded. Each takes effect not
 * before the one recorded before it, so the last change that has taken effect by a day is the state on that day.
 */
public record Accreditation(List<AccreditationChange> changes) {

    static final Accreditation NONE = new Accreditation(List.of());

    public Accreditation {
        changes = List.copyOf(changes);
    }

    Accreditation after(PoolEvent event) {
        var more = new ArrayList<>(changes);
        more.add(AccreditationChange.of(event));
        return new Accreditation(more);
    }

    /** The change in force on a day; nothing before the first accreditation. */
    public Optional<AccreditationChange> on(LocalDate day) {
        return changes.reversed().stream()
                .filter(change -> !change.from().isAfter(day))
                .findFirst();
    }

    public boolean accreditedOn(LocalDate day) {
        return on(day).filter(change -> change.status() == AccreditationStatus.ACCREDITED)
                .isPresent();
    }

    Optional<AccreditationChange> latest() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }
}
