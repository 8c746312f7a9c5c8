package kz.ruqsat.notification.intake;

import java.util.List;
import java.util.Map;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;

/** What the issue of a licence means for its holder and for the portal. */
final class LicenceTellings {

    private LicenceTellings() {}

    static List<Telling> of(LicenceIssuedV1 m) {
        var news = new News(
                "licence-issued",
                Map.of(
                        "licenceNumber", m.number(),
                        "issuedOn", m.issuedOn().toString(),
                        "validUntil", m.validUntil().toString(),
                        "subtype", m.subtype()),
                List.of(m.number(), m.licenceId(), m.applicationId()));
        var data = Data.of()
                .with("licenceNumber", m.number())
                .with("issuedOn", m.issuedOn())
                .with("validUntil", m.validUntil())
                .with("subtype", m.subtype())
                .with("applicationId", m.applicationId());
        return List.of(
                new ToPerson(Reader.LICENSEE, m.holder().email(), m.language(), m.portal(), news),
                new ToPortal(
                        m.portal(),
                        new PortalEvent(PortalEventType.LICENCE_ISSUED, m.number(), m.issuedAt(), data.values())));
    }
}
