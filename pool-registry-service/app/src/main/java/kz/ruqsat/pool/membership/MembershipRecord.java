package kz.ruqsat.pool.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was heard of one licence: the membership once the licence is known, and before that the lines of pools that wait
 * for it.
 *
 * @param state nothing until the licence arrives
 * @param kept oldest first
 */
record MembershipRecord(@Nullable MembershipState state, List<PoolStatementKept> kept) {

    static final MembershipRecord EMPTY = new MembershipRecord(null, List.of());

    MembershipRecord {
        kept = List.copyOf(kept);
    }

    static MembershipRecord of(List<? extends MembershipEvent> events) {
        var record = EMPTY;
        for (var event : events) {
            record = record.after(event);
        }
        return record;
    }

    MembershipRecord after(MembershipEvent event) {
        if (event instanceof PoolStatementKept line) {
            var more = new ArrayList<>(kept);
            more.add(line);
            return new MembershipRecord(state, more);
        }
        if (state != null) {
            return new MembershipRecord(state.after(event), kept);
        }
        if (event instanceof MembershipOpened opened) {
            return new MembershipRecord(MembershipState.opened(opened), kept);
        }
        throw new IllegalArgumentException("a membership begins with its opening, not with " + event);
    }

    Optional<MembershipState> opened() {
        return Optional.ofNullable(state);
    }
}
