package kz.ruqsat.verification.obligation;

import java.util.Set;
import kz.ruqsat.platform.language.Texts;

/**
 * One ground on which a term may be lengthened, as the rules have it.
 *
 * @param code stable word
 * @param kinds the terms that it may lengthen
 * @param times how often at most for one term
 * @param workingDays by how many at most, all times together
 * @param noticeRequired whether whoever is concerned must be told
 * @param basis the act from which it follows
 * @param note how sure that is, for whoever reviews it
 */
public record ExtensionGround(
        String code,
        Texts text,
        Set<ObligationKind> kinds,
        int times,
        int workingDays,
        boolean noticeRequired,
        String basis,
        String note) {

    public ExtensionGround {
        kinds = Set.copyOf(kinds);
    }
}
