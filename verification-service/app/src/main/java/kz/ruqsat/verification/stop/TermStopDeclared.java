package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declared that an act stops a class of terms; nothing stands still before a second person agrees.
 *
 * @param kinds of obligations
 * @param from first day that is not counted, inclusive
 * @param until first day that is counted again; null while the act says no end
 * @param act as people read it
 */
public record TermStopDeclared(
        String stopId,
        List<String> kinds,
        LocalDate from,
        @Nullable LocalDate until,
        String act,
        String groundKk,
        String groundRu,
        String groundEn,
        String declaredBy,
        Instant declaredAt)
        implements TermStopEvent {

    public TermStopDeclared {
        kinds = List.copyOf(kinds);
    }
}
