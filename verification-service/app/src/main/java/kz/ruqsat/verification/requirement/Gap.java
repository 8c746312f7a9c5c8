package kz.ruqsat.verification.requirement;

/** Why something is unknown. */
public sealed interface Gap {

    /** The fact is not there. */
    record Missing(Fact fact) implements Gap {}

    /** The law allows more than one reading, they disagree on this case, and none is chosen. */
    record Open(Policy policy) implements Gap {}
}
