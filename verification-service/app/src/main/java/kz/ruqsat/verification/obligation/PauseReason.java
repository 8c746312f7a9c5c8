package kz.ruqsat.verification.obligation;

import java.util.Set;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.workingdays.PauseMode;

/**
 * One reason for which a clock may be stopped, as the rules have it.
 *
 * @param code stable word
 * @param category what the authority waits for
 * @param mode what becomes of the days before
 * @param kinds the terms that it may stop
 * @param mayLieBack how many working days the first day of the pause may lie back
 * @param byProcessOnly whether it follows from a step of the process and cannot be chosen by hand
 * @param basis the act from which it follows
 * @param note how sure that is, for whoever reviews it
 */
public record PauseReason(
        String code,
        PauseCategory category,
        Texts text,
        PauseMode mode,
        Set<ObligationKind> kinds,
        int mayLieBack,
        boolean byProcessOnly,
        String basis,
        String note) {

    public PauseReason {
        kinds = Set.copyOf(kinds);
    }
}
