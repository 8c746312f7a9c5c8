package kz.ruqsat.application.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What two people can decide about a licence that was issued. */
public sealed interface LicenceDecision {

    LicenceGround ground();

    /**
     * Suspend it.
     *
     * @param from its first day, null for the day of the decision
     */
    record Suspension(int months, @Nullable LocalDate from, LicenceGround ground) implements LicenceDecision {}

    /** Let it be in force again before the suspension has run out, from the day of the decision. */
    record Resumption(LicenceGround ground) implements LicenceDecision {}

    /**
     * End it.
     *
     * @param from the first day on which it is no longer in force, null for the day of the decision
     */
    record Termination(@Nullable LocalDate from, LicenceGround ground) implements LicenceDecision {}

    /** Give a new document for the same right, because what the old one says of its holder is no longer so. */
    record Reissue(HolderChange change, LicenceGround ground) implements LicenceDecision {}
}
