package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a case, as the obligations themselves tell them. */
public interface CaseTerms {

    /** The obligations of this verification, in the order of their due instants. */
    List<CaseTerm> of(VerificationState state, @Nullable Instant asOf);

    /**
     * One term.
     *
     * @param status as of the moment asked for, one of the statuses of the obligation board
     */
    record CaseTerm(
            String id,
            String kind,
            String party,
            String legalPoint,
            LocalDate trigger,
            LocalDate dueOn,
            Instant dueAt,
            String status,
            @Nullable Integer workingDaysLeft,
            @Nullable Integer workingDaysLate,
            @Nullable String switchId) {}
}
