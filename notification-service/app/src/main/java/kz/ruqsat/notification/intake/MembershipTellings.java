package kz.ruqsat.notification.intake;

import java.util.List;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;

/** What a pool switch means for the portal of the licence. People are told by the obligation that follows from it. */
final class MembershipTellings {

    private MembershipTellings() {}

    static List<Telling> of(PoolSwitchObservedV1 m) {
        var data = Data.of()
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licence().number())
                .with("fromPoolId", m.fromPoolId())
                .with("toPoolId", m.toPoolId())
                .with("statedOn", m.statedOn())
                .with("statedAt", m.statedAt());
        return List.of(new ToPortalOf(
                m.licence().number(),
                new PortalEvent(PortalEventType.POOL_SWITCH_OBSERVED, m.switchId(), m.statedAt(), data.values())));
    }

    static List<Telling> of(PoolSwitchReportedV1 m) {
        var data = Data.of()
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licence().number())
                .with("fromPoolId", m.fromPoolId())
                .with("toPoolId", m.toPoolId())
                .with("switchedOn", m.switchedOn())
                .with("reportedAt", m.reportedAt());
        return List.of(new ToPortalOf(
                m.licence().number(),
                new PortalEvent(PortalEventType.POOL_SWITCH_REPORTED, m.switchId(), m.reportedAt(), data.values())));
    }
}
