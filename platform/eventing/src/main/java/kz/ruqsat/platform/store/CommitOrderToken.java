package kz.ruqsat.platform.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in the event store: everything up to and including it has been read. Places are ordered by epoch, then by the
 * writing transaction, then by index. Because readers stay behind the oldest running transaction, nothing can appear
 * before a place that has been reached.
 *
 * @param epoch counts database clusters: transaction ids start anew after a dump is restored into another one
 * @param tx the 64-bit id of the writing transaction
 * @param index the event's own number
 */
public record CommitOrderToken(
        @JsonProperty("epoch") int epoch,
        @JsonProperty("tx") long tx,
        @JsonProperty("index") long index) implements TrackingToken, Comparable<CommitOrderToken> {

    /** Before the first event. */
    public static final CommitOrderToken START = new CommitOrderToken(0, 0, 0);

    private static final Comparator<CommitOrderToken> ORDER = Comparator.comparingInt(CommitOrderToken::epoch)
            .thenComparing(CommitOrderToken::tx, Long::compareUnsigned)
            .thenComparingLong(CommitOrderToken::index);

    @JsonCreator
    public CommitOrderToken {}

    /** The place of a token that may be absent. */
    static CommitOrderToken of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> START;
            case CommitOrderToken place -> place;
            default -> of(org.axonframework.eventhandling.WrappedToken.unwrapLowerBound(token));
        };
    }

    @Override
    public int compareTo(CommitOrderToken other) {
        return ORDER.compare(this, other);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        CommitOrderToken that = of(other);
        return compareTo(that) <= 0 ? this : that;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        CommitOrderToken that = of(other);
        return compareTo(that) >= 0 ? this : that;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other == null || compareTo(of(other)) >= 0;
    }

    /** The event's own number: for people to look at; it does not order events. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(index);
    }
}
