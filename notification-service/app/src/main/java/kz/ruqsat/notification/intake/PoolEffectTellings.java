package kz.ruqsat.notification.intake;

import java.util.HashMap;
import java.util.List;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.Occasion;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;

/** What a change of a pool's accreditation means for each of its members: told in the words that the register names. */
final class PoolEffectTellings {

    private PoolEffectTellings() {}

    /** A mailbox in which several licences come together gets a letter for each. */
    private static String about(PoolMembersConcernedV1 m, PoolMemberV1 member) {
        return Ids.derived(m.changeId(), "notice to " + member.membershipId());
    }

    static Occasion of(PoolMembersConcernedV1 m, PoolMemberV1 member) {
        var licence = member.licence().number();
        var facts = new HashMap<String, String>();
        facts.put("licenceNumber", licence);
        facts.put("poolKk", m.poolName().kk());
        facts.put("poolRu", m.poolName().ru());
        facts.put("from", m.from().toString());
        facts.put("basis", m.basis());
        var data = Data.of()
                .with("licenceNumber", licence)
                .with("poolId", m.poolId())
                .with("change", m.change())
                .with("from", m.from());
        var obligation = m.obligation();
        if (obligation != null) {
            facts.put("workingDays", String.valueOf(obligation.workingDays()));
            facts.put("countedFrom", obligation.countedFrom().toString());
            data = data.with("obligation", obligation.kind()).with("workingDays", obligation.workingDays());
        }
        var tellings = List.<Telling>of(
                new ToLicensee(licence, new News(m.notice(), facts, List.of(licence, m.poolId()))),
                new ToPortalOf(
                        licence,
                        new PortalEvent(
                                PortalEventType.POOL_ACCREDITATION_CHANGED, licence, m.recordedAt(), data.values())));
        return new Occasion(about(m, member), tellings);
    }
}
