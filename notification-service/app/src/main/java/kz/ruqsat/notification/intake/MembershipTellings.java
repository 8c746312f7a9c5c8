package kz.ruqsat.notification.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;

/** What a pool switch means for the portal of the licence. People are told by the obligation that follows from it, and where two words differ. */
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

    static List<Telling> of(PoolSwitchCorrectedV1 m) {
        var data = Data.of()
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licence().number())
                .with("correction", m.correction())
                .with("fromPoolId", m.fromPoolId())
                .with("toPoolId", m.toPoolId())
                .with("switchedOn", m.switchedOn())
                .with("correctedAt", m.correctedAt());
        return List.of(new ToPortalOf(
                m.licence().number(),
                new PortalEvent(PortalEventType.POOL_SWITCH_CORRECTED, m.switchId(), m.correctedAt(), data.values())));
    }

    static List<Telling> of(PoolSwitchWithdrawnV1 m) {
        var data = Data.of()
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licence().number())
                .with("reasonCode", m.reasonCode())
                .with("instead", m.instead())
                .with("withdrawnAt", m.withdrawnAt());
        return List.of(new ToPortalOf(
                m.licence().number(),
                new PortalEvent(PortalEventType.POOL_SWITCH_WITHDRAWN, m.switchId(), m.withdrawnAt(), data.values())));
    }

    /** The licensee is told where it can put things right itself; that a pool is silent is no fault of its. */
    static List<Telling> of(MembershipDisputedV1 m) {
        var data = Data.of()
                .with("mismatchId", m.mismatchId())
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licenceNumber())
                .with("reasonCode", m.reasonCode())
                .with("toldPoolId", m.toldPoolId())
                .with("toldOn", m.toldOn())
                .with("statedPoolId", m.statedPoolId())
                .with("statedOn", m.statedOn())
                .with("disputedAt", m.disputedAt());
        var tellings = new ArrayList<Telling>();
        var toldOn = m.toldOn();
        var statedOn = m.statedOn();
        if (toldOn != null && statedOn != null) {
            tellings.add(new ToLicensee(
                    m.licenceNumber(),
                    new News(
                            "mismatch-opened",
                            Map.of(
                                    "licenceNumber",
                                    m.licenceNumber(),
                                    "reason",
                                    m.reasonCode(),
                                    "toldOn",
                                    toldOn.toString(),
                                    "statedOn",
                                    statedOn.toString()),
                            List.of(m.licenceNumber(), m.switchId()))));
        }
        tellings.add(new ToPortalOf(
                m.licenceNumber(),
                new PortalEvent(PortalEventType.MEMBERSHIP_DISPUTED, m.mismatchId(), m.disputedAt(), data.values())));
        return tellings;
    }

    static List<Telling> of(MismatchClosedV1 m) {
        var data = Data.of()
                .with("mismatchId", m.mismatchId())
                .with("switchId", m.switchId())
                .with("licenceNumber", m.licenceNumber())
                .with("outcome", m.outcome())
                .with("reason", m.reason())
                .with("closedAt", m.closedAt());
        return List.of(new ToPortalOf(
                m.licenceNumber(),
                new PortalEvent(PortalEventType.MISMATCH_CLOSED, m.mismatchId(), m.closedAt(), data.values())));
    }
}
