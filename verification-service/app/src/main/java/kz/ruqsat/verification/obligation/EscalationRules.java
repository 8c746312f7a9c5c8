package kz.ruqsat.verification.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Who is told how a term stands, and when: what {@code escalation.yml} says.
 *
 * @param quietFrom local time from which nobody is told anything, inclusive
 * @param quietUntil local time from which people are told again; before {@code quietFrom} the hours go over midnight
 */
record EscalationRules(LocalTime quietFrom, LocalTime quietUntil, Map<ObligationKind, List<Rung>> rungs) {

    EscalationRules {
        rungs = Map.copyOf(rungs);
    }

    List<Rung> of(ObligationKind kind) {
        return rungs.getOrDefault(kind, List.of());
    }

    /** How long it is quiet still; zero when it is not. */
    Duration quietFor(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return Duration.ZERO;
        }
        var end = local.with(quietUntil);
        return Duration.between(local, end.isAfter(local) ? end : end.plusDays(1));
    }

    private boolean isQuiet(LocalTime time) {
        boolean afterBegin = !time.isBefore(quietFrom);
        boolean beforeEnd = time.isBefore(quietUntil);
        return quietUntil.isBefore(quietFrom) ? afterBegin || beforeEnd : afterBegin && beforeEnd;
    }
}
