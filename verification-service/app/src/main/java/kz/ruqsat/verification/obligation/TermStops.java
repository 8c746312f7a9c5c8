package kz.ruqsat.verification.obligation;

import java.util.List;

/** The acts in force that stop whole classes of terms. */
@FunctionalInterface
public interface TermStops {

    /** Those for this kind that two people have put into force, also those that have ended since. */
    List<Stoppage> of(ObligationKind kind);
}
