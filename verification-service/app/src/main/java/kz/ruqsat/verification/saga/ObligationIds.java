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
        return Ids.derived(switchId, ObligationKind.POOL_SWITCH_NOTICE.name());
    }

    /** The one end that a suspension has. */
    public static String ofSuspension(String suspensionId) {
        return Ids.derived(suspensionId, ObligationKind.SUSPENSION_END.name());
    }
}
