package kz.ruqsat.verification.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import kz.ruqsat.verification.calendar.CalendarEditionApplied.Expected;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.WorkingCalendar;

/**
 * What a proposed edition would do.
 *
 * @param calendar the calendar as it would be
 * @param difference which days it describes otherwise than the edition that holds
 * @param terms what happens to the terms that run
 */
public record EditionEffect(WorkingCalendar calendar, CalendarDifference difference, RunningTerms.Effect terms) {

    private static final int DIGITS = 8;

    public long earlier() {
        return terms.moved().stream().filter(Move::earlier).count();
    }

    public long later() {
        return terms.moved().size() - earlier();
    }

    public long intoOverdue() {
        return terms.moved().stream().filter(Move::overdue).count();
    }

    public long unchanged() {
        return terms.unchanged();
    }

    /** The numbers, as an approval remembers them. */
    public Expected expected() {
        return new Expected(earlier(), later(), intoOverdue(), unchanged());
    }

    /** Whether applying it would change no day and move no term. */
    public boolean isNothing() {
        return difference.isEmpty() && terms.moved().isEmpty();
    }

    /** The same as long as the same terms move in the same way; terms that do not move do not matter. */
    public String fingerprint() {
        var moves = terms.moved().stream().map(Move::toString).sorted().collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(moves.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
