package kz.ruqsat.notification.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** All editions of all wordings. */
public final class Wordings {

    private final List<Wording> editions;

    /** @throws IllegalArgumentException if an edition, or a first day of one wording, occurs twice */
    public Wordings(Collection<Wording> editions) {
        this.editions = List.copyOf(editions);
        var seen = new HashSet<String>();
        for (Wording wording : editions) {
            if (!seen.add(wording.id() + " edition " + wording.edition())
                    || !seen.add(wording.id() + " from " + wording.from())) {
                throw new IllegalArgumentException("twice: " + wording.id() + ' ' + wording.edition());
            }
        }
    }

    public List<Wording> editions() {
        return editions;
    }

    /**
     * The edition with which a notice is made on a day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Wording inForce(String id, LocalDate on) {
        return editions.stream()
                .filter(wording -> wording.id().equals(id) && !wording.from().isAfter(on))
                .max(Comparator.comparing(Wording::from))
                .orElseThrow(() -> new IllegalArgumentException("no wording " + id + " on " + on));
    }
}
