package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the licensee and its pools say one after the other, for tests of what follows from it. */
public final class Conversation {

    private final MembershipOpened opened;
    private final List<Object> words = new ArrayList<>();

    private Conversation(MembershipOpened opened) {
        this.opened = opened;
    }

    public static Conversation inPool(String poolId) {
        return new Conversation(Members.openedIn(poolId));
    }

    public Conversation copy() {
        var copy = new Conversation(opened);
        copy.words.addAll(words);
        return copy;
    }

    public void tells(String poolId, LocalDate on) {
        words.add(Members.report(null, poolId, on));
    }

    public void tellsJoin(String poolId, LocalDate on) {
        words.add(new ReportPoolJoin(Members.MEMBERSHIP, Members.PORTAL, poolId, on, true, Members.NOW, Members.TODAY));
    }

    public void states(String poolId, LocalDate on) {
        words.add(Members.joined(poolId, on));
    }

    public void statesLeave(String poolId, LocalDate on) {
        words.add(Members.left(poolId, on));
    }

    /** The licensee says that it moved elsewhere than it told, or on another day. */
    public void corrects(String toldPoolId, String poolId, LocalDate on) {
        words.add(new CorrectPoolSwitch(
                Members.MEMBERSHIP,
                moveTo(toldPoolId),
                Members.PORTAL,
                null,
                poolId,
                on,
                "typing error",
                true,
                Members.NOW,
                Members.TODAY));
    }

    /** The licensee says that it did not move to this pool. */
    public void contests(String statedPoolId) {
        words.add(new ContestPoolSwitch(
                Members.MEMBERSHIP, moveTo(statedPoolId), Members.PORTAL, "never heard of it", Members.NOW));
    }

    /** An officer finds that there was no move to this pool. */
    public void isFoundNotToHaveMoved(String statedPoolId) {
        words.add(new DropPoolSwitch(Members.MEMBERSHIP, moveTo(statedPoolId), "case", Members.NOW));
    }

    /** Verification answers that the term for the notice passed. */
    public void lapses(String poolId) {
        words.add(new SwitchNoticeLapsed(
                Members.MEMBERSHIP, moveTo(poolId), "obligation", Members.FRI_2026_03_27, Members.NOW));
    }

    public MembershipState state() {
        return Words.heard(opened, words);
    }

    private String moveTo(String poolId) {
        return state().switches().inOrder().stream()
                .filter(one -> one.toPoolId().equals(poolId))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
