package kz.ruqsat.verification.obligation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.TermCalendars;

/** Arms many terms together, each as it would be alone, see {@link Obligation}. Works in the caller's transaction. */
public record JointArming(JointDecision decisions, TermCalendars calendars, TermStops stops) {

    /**
     * A term that is armed already stays as it is.
     *
     * @param cause id of the message because of which
     */
    public void arm(List<ArmObligation> commands, String cause) {
        var calendar = calendars.knownNow();
        var now = calendars.now();
        var stopped = new EnumMap<ObligationKind, List<Stoppage>>(ObligationKind.class);
        Map<String, List<ObligationEvent>> beginnings = new HashMap<>();
        for (var command : commands) {
            var stoppages = stopped.computeIfAbsent(command.kind(), stops::of);
            beginnings.put(command.obligationId(), ObligationPolicy.arm(command, calendar, stoppages, now));
        }
        decisions.begin(Obligation.class.getSimpleName(), beginnings, Actor.SYSTEM, cause);
    }
}
