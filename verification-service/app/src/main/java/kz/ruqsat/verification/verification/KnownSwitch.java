package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move to another pool that we know of.
 *
 * @param reportedAt when the licensee gave notice, null while there is none
 * @param toPoolId where it leads, by the last word of the licensee
 * @param on the day from which the term is counted
 * @param termOf the correction from which the term is counted, 0 for the first word
 * @param corrections how many there were
 */
public record KnownSwitch(
        PoolSwitchKnown known,
        @Nullable Instant reportedAt,
        String toPoolId,
        LocalDate on,
        int termOf,
        int corrections) {

    static KnownSwitch of(PoolSwitchKnown known) {
        return new KnownSwitch(known, null, known.toPoolId(), known.on(), 0, 0);
    }

    KnownSwitch and(PoolSwitchReportReceived report) {
        return new KnownSwitch(known, report.reportedAt(), toPoolId, on, termOf, corrections);
    }

    KnownSwitch and(PoolSwitchCorrectionReceived corrected) {
        boolean stays = corrected.supersedes() == null;
        return new KnownSwitch(
                known,
                reportedAt,
                corrected.toPoolId(),
                stays ? on : corrected.on(),
                stays ? termOf : corrected.correction(),
                corrected.correction());
    }
}
