package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One move of a licensee to a pool, as both sides speak of it. At least one of notice and statedOn is there.
 *
 * @param notice what the licensee told, nothing while it is silent
 * @param statedOn the day that the new pool stated, nothing while it is silent
 * @param reconciled both sides speak of this move
 * @param objection why, by the licensee, there was no such move; of several the last
 * @param terms what verification answered about the term of the notice, by the id of the obligation: a correction may
 *     have led to another
 */
public record PoolSwitch(
        String id,
        @Nullable String fromPoolId,
        String toPoolId,
        @Nullable Notice notice,
        @Nullable LocalDate statedOn,
        boolean reconciled,
        @Nullable Objection objection,
        Map<String, NoticeTerm> terms) {

    /**
     * What the licensee told.
     *
     * @param receivedAt when it first told of this move
     * @param corrections the notices that hold no more, oldest first
     */
    public record Notice(LocalDate switchedOn, Instant receivedAt, List<String> flags, List<Correction> corrections) {
        public Notice {
            flags = List.copyOf(flags);
            corrections = List.copyOf(corrections);
        }
    }

    /** What was told before, and why it was corrected. */
    public record Correction(
            @Nullable String fromPoolId, String toPoolId, LocalDate switchedOn, String reason, Instant correctedAt) {}

    /** The licensee says that there was no such move. */
    public record Objection(String reason, Instant receivedAt) {}

    /** What verification answered; everything is empty until it has. */
    public record NoticeTerm(
            boolean lapsed,
            @Nullable LocalDate dueOn,
            @Nullable Timeliness timeliness,
            @Nullable Integer workingDaysLate,
            @Nullable LocalDate acceptedOn) {

        static final NoticeTerm UNANSWERED = new NoticeTerm(false, null, null, null, null);
    }

    public PoolSwitch {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    static PoolSwitch told(PoolSwitchReported event) {
        return new PoolSwitch(
                event.switchId(), event.fromPoolId(), event.toPoolId(), noticeOf(event), null, false, null, Map.of());
    }

    static PoolSwitch observed(PoolSwitchObserved event) {
        return new PoolSwitch(
                event.switchId(), event.fromPoolId(), event.toPoolId(), null, event.statedOn(), false, null, Map.of());
    }

    /** The day of the move: the licensee's word goes before the pool's, for the duty is the licensee's. */
    public LocalDate on() {
        return notice != null ? notice.switchedOn() : requireNonNull(statedOn);
    }

    /** What verification answered last, of the terms that it did not take back. */
    public NoticeTerm term() {
        return terms.isEmpty()
                ? NoticeTerm.UNANSWERED
                : terms.values().stream().toList().getLast();
    }

    PoolSwitch and(PoolSwitchReported event) {
        return with(event.fromPoolId(), toPoolId, noticeOf(event), statedOn, reconciled);
    }

    PoolSwitch and(PoolSwitchCorrected event) {
        var told = requireNonNull(notice);
        var earlier = new ArrayList<>(told.corrections());
        earlier.add(new Correction(fromPoolId, toPoolId, told.switchedOn(), event.reason(), event.receivedAt()));
        var corrected = new Notice(event.switchedOn(), told.receivedAt(), event.flags(), earlier);
        return with(event.fromPoolId(), event.toPoolId(), corrected, statedOn, reconciled);
    }

    PoolSwitch and(MembershipReconciled event) {
        return with(fromPoolId, toPoolId, notice, event.statedOn(), true);
    }

    PoolSwitch and(PoolSwitchContested event) {
        var objected = new Objection(event.reason(), event.receivedAt());
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, statedOn, reconciled, objected, terms);
    }

    PoolSwitch and(SwitchTimelinessRecorded event) {
        var before = terms.getOrDefault(event.obligationId(), NoticeTerm.UNANSWERED);
        return answered(
                event.obligationId(),
                new NoticeTerm(
                        before.lapsed(),
                        event.dueOn(),
                        Timeliness.valueOf(event.timeliness()),
                        event.workingDaysLate(),
                        event.acceptedOn()));
    }

    PoolSwitch and(SwitchNoticeLapsed event) {
        return answered(event.obligationId(), new NoticeTerm(true, event.dueOn(), null, null, null));
    }

    PoolSwitch and(SwitchTermDropped event) {
        var fewer = new LinkedHashMap<>(terms);
        fewer.remove(event.obligationId());
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, statedOn, reconciled, objection, fewer);
    }

    private PoolSwitch answered(String obligationId, NoticeTerm answer) {
        var more = new LinkedHashMap<>(terms);
        more.put(obligationId, answer);
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, statedOn, reconciled, objection, more);
    }

    private PoolSwitch with(
            @Nullable String from,
            String to,
            @Nullable Notice told,
            @Nullable LocalDate stated,
            boolean nowReconciled) {
        return new PoolSwitch(id, from, to, told, stated, nowReconciled, objection, terms);
    }

    private static Notice noticeOf(PoolSwitchReported event) {
        return new Notice(event.switchedOn(), event.receivedAt(), event.flags(), List.of());
    }
}
