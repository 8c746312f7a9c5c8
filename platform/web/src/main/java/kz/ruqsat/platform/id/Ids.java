package kz.ruqsat.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of the product. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("5f7a1d0e-6d0c-5a35-9a55-6e1f0c8b7a11");

    private Ids() {}

    /** A new time-ordered id (UUIDv7), for a thing that did not exist before. */
    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /**
     * The id of a reaction (UUIDv5): the same cause and purpose always give the same id, so that a redelivered cause
     * repeats the same command instead of making a second thing.
     */
    public static String derived(String cause, String purpose) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, cause + '\n' + purpose).toString();
    }
}
