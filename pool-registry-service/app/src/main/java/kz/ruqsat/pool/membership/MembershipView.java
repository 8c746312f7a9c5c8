package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kz.ruqsat.pool.membership.MembershipCourse.Interval;
import kz.ruqsat.pool.membership.MembershipCourse.Stay;

/**
 * A membership as callers see it.
 *
 * @param validUntil last day of the licence
 * @param intervals in which pools the licensee was on which days, by whose word, from the first day of the licence to the
 *     last; a pool sees none, because they name other pools
 * @param stays for each pool that the reader may see the days in it
 * @param notices what the licensee told that is no move
 */
public record MembershipView(
        String id,
        LicenceRef licence,
        LocalDate validUntil,
        List<Interval> intervals,
        List<Stay> stays,
        List<Notice> notices) {

    /** A pool joined in addition, or left for none. */
    public record Notice(
            String id, StatementKind kind, String poolId, LocalDate on, Instant receivedAt, List<String> flags) {
        public Notice {
            flags = List.copyOf(flags);
        }
    }

    public MembershipView {
        intervals = List.copyOf(intervals);
        stays = List.copyOf(stays);
        notices = List.copyOf(notices);
    }

    static MembershipView whole(String id, MembershipState state) {
        return of(id, state, state.course().intervals(), pool -> true);
    }

    /** What one pool may know: nothing of others. */
    static MembershipView ofPool(String id, MembershipState state, String poolId) {
        return of(id, state, List.of(), poolId::equals);
    }

    private static MembershipView of(
            String id, MembershipState state, List<Interval> intervals, Predicate<String> shown) {
        return new MembershipView(
                id,
                state.licence().ref(),
                state.licence().validUntil(),
                intervals,
                state.course().stays().stream()
                        .filter(stay -> shown.test(stay.poolId()))
                        .toList(),
                state.notices().stream()
                        .filter(one -> shown.test(one.poolId()))
                        .map(one ->
                                new Notice(one.id(), one.kind(), one.poolId(), one.on(), one.receivedAt(), one.flags()))
                        .toList());
    }
}
