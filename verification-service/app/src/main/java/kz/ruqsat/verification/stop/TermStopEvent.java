package kz.ruqsat.verification.stop;

/** What happens to one act that stops a class of terms. */
public sealed interface TermStopEvent permits TermStopDeclared, TermStopApproved, TermStopRejected, TermStopEnded {

    String stopId();
}
