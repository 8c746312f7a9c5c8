package kz.ruqsat.workingdays;

import java.time.Instant;

/**
 * A declared day as part of a state of knowledge. What the library brings is in use since it has been known; what is
 * added in the running system only since it was added.
 */
record KnownDay(DeclaredDay fact, Instant inUseFrom) {

    static KnownDay sinceItIsKnown(DeclaredDay fact) {
        return new KnownDay(fact, fact.knownFrom());
    }
}
