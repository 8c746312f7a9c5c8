package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which pools a licensee was on each day of its licence, by whose word. The intervals follow one another without a gap
 * from the day of issue to the last day; one without a pool, or with several, says which word made it so.
 *
 * <p>A move puts the new pool in the place of the former one, of several the one that it names; a pool joined in addition
 * is added, a pool left for none is taken out. Of words about one day the one heard last is applied last.
 */
public record MembershipCourse(List<Interval> intervals) {

    /** Who says so. */
    public enum Word {
        /** The pool named in the application; nobody has spoken since. */
        APPLICATION,
        LICENSEE,
        POOL,
        /** Licensee and pool alike. */
        BOTH
    }

    /** A pool within an interval, by whose word the licensee is in it. */
    public record Held(String poolId, Word word) {}

    /**
     * Days on which the same pools held.
     *
     * @param until the last day
     * @param because ids of the moves and notices that made it so; empty for what the application said
     */
    public record Interval(LocalDate from, LocalDate until, List<Held> pools, List<String> because) {
        public Interval {
            pools = List.copyOf(pools);
            because = List.copyOf(because);
        }
    }

    /**
     * Days on which a licensee was in one pool without a break.
     *
     * @param until the last day
     */
    public record Stay(String poolId, LocalDate from, LocalDate until, Word word) {}

    /** What a word does to the pools of its day and of those that follow. */
    private sealed interface Change {

        LocalDate on();

        String id();

        record Move(PoolSwitch move) implements Change {
            @Override
            public LocalDate on() {
                return move.on();
            }

            @Override
            public String id() {
                return move.id();
            }
        }

        record Notice(PoolNotice notice, Word word) implements Change {
            @Override
            public LocalDate on() {
                return notice.on();
            }

            @Override
            public String id() {
                return notice.id();
            }
        }
    }

    public MembershipCourse {
        intervals = List.copyOf(intervals);
    }

    static MembershipCourse of(MembershipState state) {
        var licence = state.licence();
        var pools = new ArrayList<Held>();
        if (state.firstPoolId() != null) {
            pools.add(new Held(state.firstPoolId(), Word.APPLICATION));
        }
        var intervals = new ArrayList<Interval>();
        var from = licence.ref().issuedOn();
        var because = new ArrayList<String>();
        for (var change : changes(state)) {
            if (change.on().isAfter(from)) {
                intervals.add(new Interval(from, change.on().minusDays(1), pools, because));
                from = change.on();
                because.clear();
            }
            apply(change, pools);
            because.add(change.id());
        }
        intervals.add(new Interval(from, licence.validUntil(), pools, because));
        return new MembershipCourse(intervals);
    }

    List<String> poolsOn(LocalDate day) {
        return intervals.reversed().stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElse(intervals.getFirst())
                .pools()
                .stream()
                .map(Held::poolId)
                .toList();
    }

    /** For each pool the days in it, in the order of their beginning. */
    List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (var interval : intervals) {
            for (var held : interval.pools()) {
                var before = stays.stream()
                        .filter(one -> one.poolId().equals(held.poolId())
                                && one.until().plusDays(1).equals(interval.from()))
                        .findFirst();
                before.ifPresent(stays::remove);
                stays.add(new Stay(
                        held.poolId(), before.map(Stay::from).orElse(interval.from()), interval.until(), held.word()));
            }
        }
        stays.sort(Comparator.comparing(Stay::from));
        return stays;
    }

    private static List<Change> changes(MembershipState state) {
        var moves = state.switches().inOrder().stream().<Change>map(Change.Move::new);
        var notices = state.notices().stream().<Change>map(one -> new Change.Notice(one, word(state, one)));
        return Stream.concat(moves, notices)
                .sorted(Comparator.comparing(Change::on))
                .toList();
    }

    private static void apply(Change change, List<Held> pools) {
        switch (change) {
            case Change.Move(var move) -> {
                if (!removed(move.fromPoolId(), pools) && !pools.isEmpty()) {
                    pools.removeLast();
                }
                removed(move.toPoolId(), pools);
                pools.add(new Held(move.toPoolId(), word(move)));
            }
            case Change.Notice(var notice, var word) -> {
                removed(notice.poolId(), pools);
                if (notice.kind() == StatementKind.JOINED) {
                    pools.add(new Held(notice.poolId(), word));
                }
            }
        }
    }

    private static boolean removed(@Nullable String poolId, List<Held> pools) {
        return pools.removeIf(held -> held.poolId().equals(poolId));
    }

    private static Word word(PoolSwitch one) {
        if (one.notice() == null) {
            return Word.POOL;
        }
        return one.reconciled() ? Word.BOTH : Word.LICENSEE;
    }

    private static Word word(MembershipState state, PoolNotice joined) {
        return state.statements().stream()
                        .anyMatch(line -> line.kind() == StatementKind.JOINED
                                && line.poolId().equals(joined.poolId())
                                && line.on().equals(joined.on()))
                ? Word.BOTH
                : Word.LICENSEE;
    }
}
