package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Puts an open case under another edition, evaluated anew against facts and registers. */
public interface Rebasing {

    /**
     * @param expectedVersion what the officer had seen, null if that does not matter
     * @throws kz.ruqsat.platform.problem.Refused {@code not-found}, {@code invalid}, {@code verification-concluded},
     *     {@code verification-closed}
     */
    void rebase(String applicationId, RebasingForm form, Actor actor, @Nullable Long expectedVersion);
}
