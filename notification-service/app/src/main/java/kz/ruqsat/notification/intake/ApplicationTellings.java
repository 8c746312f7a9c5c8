package kz.ruqsat.notification.intake;

import static kz.ruqsat.notification.notice.Reader.APPLICANT;
import static kz.ruqsat.notification.telling.PortalEventType.APPLICATION_APPROVED;
import static kz.ruqsat.notification.telling.PortalEventType.APPLICATION_REFUSED;
import static kz.ruqsat.notification.telling.PortalEventType.APPLICATION_RETURNED;
import static kz.ruqsat.notification.telling.PortalEventType.APPLICATION_SUBMITTED;
import static kz.ruqsat.notification.telling.PortalEventType.APPLICATION_WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;

/** What the fate of an application means for its applicant and its portal. */
final class ApplicationTellings {

    private ApplicationTellings() {}

    static List<Telling> of(ApplicationSubmittedV1 m) {
        var news = new News(
                "application-submitted",
                Map.of(
                        "number", m.number(),
                        "receivedAt", m.receivedAt().toString(),
                        "contentHash", m.contentHash()),
                List.of(m.applicationId()));
        return List.of(
                letter(m.applicant(), m.language(), m.portal(), news),
                call(
                        m.portal(),
                        APPLICATION_SUBMITTED,
                        m.applicationId(),
                        m.receivedAt(),
                        Data.of()
                                .with("applicationId", m.applicationId())
                                .with("number", m.number())
                                .with("receivedAt", m.receivedAt())));
    }

    static List<Telling> of(ApplicationReturnedV1 m) {
        var news = new News(
                "application-returned",
                Map.of("number", m.number(), "returnedAt", m.returnedAt().toString()),
                List.of(m.applicationId()));
        return List.of(
                letter(m.applicant(), m.language(), m.portal(), news),
                call(
                        m.portal(),
                        APPLICATION_RETURNED,
                        m.applicationId(),
                        m.returnedAt(),
                        Data.of()
                                .with("applicationId", m.applicationId())
                                .with("number", m.number())
                                .with("returnedAt", m.returnedAt())));
    }

    static List<Telling> of(ApplicationApprovedV1 m) {
        var news = new News(
                "application-approved",
                Map.of("number", m.number(), "decidedAt", m.decidedAt().toString()),
                List.of(m.applicationId()));
        return List.of(
                letter(m.applicant(), m.language(), m.portal(), news),
                call(
                        m.portal(),
                        APPLICATION_APPROVED,
                        m.applicationId(),
                        m.decidedAt(),
                        Data.of()
                                .with("applicationId", m.applicationId())
                                .with("number", m.number())
                                .with("decidedAt", m.decidedAt())));
    }

    static List<Telling> of(ApplicationRefusedV1 m) {
        String note = Notes.of(m.note(), m.language());
        var news = new News(
                "application-refused",
                Map.of(
                        "number", m.number(),
                        "decidedAt", m.decidedAt().toString(),
                        "legalPoint", m.legalPoint(),
                        "reasonCode", m.reasonCode(),
                        "noted", note.isEmpty() ? "no" : "yes",
                        "note", note),
                List.of(m.applicationId()));
        return List.of(
                letter(m.applicant(), m.language(), m.portal(), news),
                call(
                        m.portal(),
                        APPLICATION_REFUSED,
                        m.applicationId(),
                        m.decidedAt(),
                        Data.of()
                                .with("applicationId", m.applicationId())
                                .with("number", m.number())
                                .with("legalPoint", m.legalPoint())
                                .with("reasonCode", m.reasonCode())
                                .with("decidedAt", m.decidedAt())));
    }

    /** The applicant took the application back and needs no letter about it; the portal's other systems may. */
    static List<Telling> of(ApplicationWithdrawnV1 m, String portal) {
        return List.of(call(
                portal,
                APPLICATION_WITHDRAWN,
                m.applicationId(),
                m.withdrawnAt(),
                Data.of().with("applicationId", m.applicationId()).with("withdrawnAt", m.withdrawnAt())));
    }

    private static ToPerson letter(ApplicantV1 applicant, String language, String portal, News news) {
        return new ToPerson(APPLICANT, applicant.email(), language, portal, news);
    }

    private static ToPortal call(String portal, PortalEventType type, String applicationId, Instant time, Data data) {
        return new ToPortal(portal, new PortalEvent(type, applicationId, time, data.values()));
    }
}
