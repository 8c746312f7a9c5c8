package kz.ruqsat.verification.saga;

import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.verification.obligation.ObligationKind;

/** Each obligation has the id that follows from what it is about: the same cause always speaks of the same one. */
public final class ObligationIds {

    private ObligationIds() {}

    /** The one obligation of this kind that an application can have. */
    public static String ofApplication(String applicationId, ObligationKind kind) {
        return Ids.derived(applicationId, kind.name());
    }

    /** The one notice that the loss of a pool demands of a licensee. */
    public static String ofLoss(String lossId) {
        return Ids.derived(lossId, ObligationKind.POOL_SWITCH_NOTICE.name());
    }

    /** The one notice that a move to another pool demands, whoever told of it. */
    public static String ofSwitch(String switchId) {
        return ofSwitch(switchId, 0);
    }

    /** @param correction the correction of the notice from which the term is counted; 0 for the first word of the move */
    public static String ofSwitch(String switchId, int correction) {
        var kind = ObligationKind.POOL_SWITCH_NOTICE.name();
        return Ids.derived(switchId, correction == 0 ? kind : kind + '|' + correction);
    }

    /** The one end that a suspension has. */
    public static String ofSuspension(String suspensionId) {
        return Ids.derived(suspensionId, ObligationKind.SUSPENSION_END.name());
    }
}
