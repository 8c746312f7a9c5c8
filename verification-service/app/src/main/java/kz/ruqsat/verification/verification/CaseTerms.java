package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.verification.obligation.ObligationRow;
import org.jspecify.annotations.Nullable;

/** The terms of a case, as the obligations themselves tell them. */
public interface CaseTerms {

    /**
     * The obligations of this verification, in the order of their due instants. A term that has only just begun may be
     * missing for a moment: the process arms it after the event that it follows.
     *
     * @param asOf null for now
     */
    List<ObligationRow> of(VerificationState state, @Nullable Instant asOf);
}
