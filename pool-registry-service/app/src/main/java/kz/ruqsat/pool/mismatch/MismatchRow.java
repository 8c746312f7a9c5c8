package kz.ruqsat.pool.mismatch;

import java.time.LocalDate;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param dueOn last day of the term; nothing until verification has counted it
 */
public record MismatchRow(
        String id,
        LicenceRef licence,
        String switchId,
        MismatchReason reason,
        @Nullable String toldPoolId,
        @Nullable LocalDate toldOn,
        @Nullable String statedPoolId,
        @Nullable LocalDate statedOn,
        Status status,
        LocalDate openedOn,
        @Nullable LocalDate dueOn) {}
