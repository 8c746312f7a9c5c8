package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.openedIn;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;

/** What both sides say, one after the other, and what becomes of the membership; what is refused is not heard. */
final class Words {

    private Words() {}

    static MembershipState heard(Object... words) {
        return heard(openedIn(A), List.of(words));
    }

    static MembershipState heard(MembershipOpened opened, List<?> words) {
        return MembershipRecord.of(events(opened, words)).opened().orElseThrow();
    }

    static List<MembershipEvent> events(MembershipOpened opened, List<?> words) {
        var events = new ArrayList<MembershipEvent>(List.of(opened));
        for (var word : words) {
            var state = MembershipRecord.of(events).opened().orElseThrow();
            events.addAll(decide(state, word));
        }
        return events;
    }

    private static List<MembershipEvent> decide(MembershipState state, Object word) {
        return switch (word) {
            case RecordPoolStatement line -> StatementPolicy.decide(state, line).events();
            case ReportPoolSwitch report -> told(ReportPolicy.decide(state, report));
            case CorrectPoolSwitch correction -> told(CorrectionPolicy.decide(state, correction));
            case ContestPoolSwitch objection -> told(ObjectionPolicy.decide(state, objection));
            case DropPoolSwitch finding -> ObjectionPolicy.decide(state, finding);
            case ReportPoolJoin join -> told(NoticePolicy.decide(state, join));
            case ReportPoolLeave leave -> told(NoticePolicy.decide(state, leave));
            case MembershipEvent answer -> List.of(answer);
            default -> throw new IllegalArgumentException("not a word of either side: " + word);
        };
    }

    private static List<MembershipEvent> told(ReportDecision decision) {
        return switch (decision) {
            case Tell told -> told.events();
            case Nothing _, Refuse _ -> List.of();
        };
    }
}
