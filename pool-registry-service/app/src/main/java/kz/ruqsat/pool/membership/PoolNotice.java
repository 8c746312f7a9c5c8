package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the licensee told that is no move to another pool: joined in addition, or left for none. */
public record PoolNotice(
        String id, StatementKind kind, String poolId, LocalDate on, Instant receivedAt, List<String> flags) {

    public PoolNotice {
        flags = List.copyOf(flags);
    }

    static PoolNotice of(PoolJoinReported event) {
        return new PoolNotice(
                event.noticeId(),
                StatementKind.JOINED,
                event.poolId(),
                event.joinedOn(),
                event.receivedAt(),
                event.flags());
    }

    static PoolNotice of(PoolLeaveReported event) {
        return new PoolNotice(
                event.noticeId(), StatementKind.LEFT, event.poolId(), event.leftOn(), event.receivedAt(), List.of());
    }
}
