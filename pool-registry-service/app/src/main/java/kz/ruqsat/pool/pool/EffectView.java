package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do, told before it is recorded.
 *
 * @param existBefore whether accredited pools exist on the first day of the change as things are
 * @param existAfter the same once the change is recorded
 */
public record EffectView(ChangeKind change, LocalDate from, boolean existBefore, boolean existAfter, Members members) {

    /**
     * What it means for members.
     *
     * @param count how many they are
     * @param notice the wording with which each is told
     * @param obligation the term that begins for each; nothing where only a notice is sent
     * @param openInLaw the acts that are known do not say it: it is our reading, for this reason
     * @param sample some of them
     */
    public record Members(
            long count,
            String notice,
            @Nullable Term obligation,
            boolean openInLaw,
            String reason,
            List<Licence> sample) {

        public Members {
            sample = List.copyOf(sample);
        }
    }

    /** A term of so many working days; the day from which it is counted is not counted itself. */
    public record Term(String kind, int workingDays, LocalDate countedFrom) {}

    /** The licence of a member. */
    public record Licence(String number, LocalDate issuedOn, String subtype) {}
}
