package kz.ruqsat.pool.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of change means for the members of a pool.
 *
 * @param notice name of the wording with which each is told
 * @param term the term that begins for each; nothing where only a notice is sent
 * @param openInLaw the acts that are known do not say it: it is our reading
 * @param reason where it comes from
 */
record EffectRule(String notice, @Nullable Term term, boolean openInLaw, String reason) {

    /** The day of the event, which is not counted. */
    enum CountedFrom {
        EFFECTIVE_DAY,
        LATER_OF_EFFECTIVE_AND_RECORDED
    }

    /** A term of so many working days; kind as in the obligations of verification. */
    record Term(String kind, int workingDays, CountedFrom countedFrom) {

        LocalDate countedFrom(LocalDate effective, LocalDate recorded) {
            return switch (countedFrom) {
                case EFFECTIVE_DAY -> effective;
                case LATER_OF_EFFECTIVE_AND_RECORDED -> recorded.isAfter(effective) ? recorded : effective;
            };
        }
    }
}
