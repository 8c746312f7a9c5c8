package kz.ruqsat.notification.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.application.contract.TextsV1;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;
import org.jspecify.annotations.Nullable;

/** What the life of a licence means for its holder and for the portal. */
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

    static List<Telling> of(LicenceSuspendedV1 m) {
        var facts = ground(m.groundText(), m.basis(), m.note(), m.language());
        facts.put("licenceNumber", m.number());
        facts.put("from", m.from().toString());
        facts.put("lastDay", m.lastDay().toString());
        var data = data(m.number(), m.issuedOn(), m.applicationId())
                .with("from", m.from())
                .with("months", m.months())
                .with("lastDay", m.lastDay())
                .with("ground", m.ground())
                .with("basis", m.basis())
                .with("decidedAt", m.decidedAt());
        return List.of(
                letter(
                        m.holder(),
                        m.language(),
                        m.portal(),
                        new News("licence-suspended", facts, subjects(m.number(), m.licenceId(), m.applicationId()))),
                call(m.portal(), PortalEventType.LICENCE_SUSPENDED, m.number(), m.decidedAt(), data));
    }

    /** Of a suspension whose term has passed there is no ground to tell. */
    static List<Telling> of(LicenceResumedV1 m) {
        var text = m.groundText();
        var basis = m.basis();
        var facts = text == null || basis == null
                ? new HashMap<>(Map.of("ground", "", "basis", "", "noted", "no", "note", ""))
                : ground(text, basis, m.note(), m.language());
        facts.put("licenceNumber", m.number());
        facts.put("resumedOn", m.resumedOn().toString());
        facts.put("cause", m.cause());
        var data = data(m.number(), m.issuedOn(), m.applicationId())
                .with("resumedOn", m.resumedOn())
                .with("cause", m.cause())
                .with("ground", m.ground())
                .with("basis", m.basis())
                .with("resumedAt", m.resumedAt());
        return List.of(
                letter(
                        m.holder(),
                        m.language(),
                        m.portal(),
                        new News("licence-resumed", facts, subjects(m.number(), m.licenceId(), m.applicationId()))),
                call(m.portal(), PortalEventType.LICENCE_RESUMED, m.number(), m.resumedAt(), data));
    }

    static List<Telling> of(LicenceTerminatedV1 m) {
        var facts = ground(m.groundText(), m.basis(), m.note(), m.language());
        facts.put("licenceNumber", m.number());
        facts.put("from", m.from().toString());
        var data = data(m.number(), m.issuedOn(), m.applicationId())
                .with("from", m.from())
                .with("ground", m.ground())
                .with("basis", m.basis())
                .with("decidedAt", m.decidedAt());
        return List.of(
                letter(
                        m.holder(),
                        m.language(),
                        m.portal(),
                        new News("licence-terminated", facts, subjects(m.number(), m.licenceId(), m.applicationId()))),
                call(m.portal(), PortalEventType.LICENCE_TERMINATED, m.number(), m.decidedAt(), data));
    }

    static List<Telling> of(LicenceReissuedV1 m) {
        var facts = ground(m.groundText(), m.basis(), m.note(), m.language());
        facts.put("licenceNumber", m.number());
        facts.put("issuedOn", m.issuedOn().toString());
        facts.put("replacedNumber", m.replaced().number());
        facts.put("validUntil", m.validUntil().toString());
        var data = data(m.number(), m.issuedOn(), m.applicationId())
                .with("replacedNumber", m.replaced().number())
                .with("replacedIssuedOn", m.replaced().issuedOn())
                .with("validUntil", m.validUntil())
                .with("ground", m.ground())
                .with("basis", m.basis())
                .with("decidedAt", m.decidedAt());
        var subjects = List.of(m.number(), m.replaced().number(), m.licenceId(), m.applicationId());
        return List.of(
                letter(m.holder(), m.language(), m.portal(), new News("licence-reissued", facts, subjects)),
                call(m.portal(), PortalEventType.LICENCE_REISSUED, m.number(), m.decidedAt(), data));
    }

    private static Map<String, String> ground(TextsV1 text, String basis, @Nullable NameV1 note, String language) {
        String told = Notes.of(note, language);
        var facts = new HashMap<String, String>();
        facts.put(
                "ground",
                switch (language) {
                    case "kk" -> text.kk();
                    case "ru" -> text.ru();
                    default -> text.en();
                });
        facts.put("basis", basis);
        facts.put("noted", told.isEmpty() ? "no" : "yes");
        facts.put("note", told);
        return facts;
    }

    private static List<String> subjects(String number, String licenceId, String applicationId) {
        return List.of(number, licenceId, applicationId);
    }

    private static Data data(String number, LocalDate issuedOn, String applicationId) {
        return Data.of()
                .with("licenceNumber", number)
                .with("issuedOn", issuedOn)
                .with("applicationId", applicationId);
    }

    private static ToPerson letter(ApplicantV1 holder, String language, String portal, News news) {
        return new ToPerson(Reader.LICENSEE, holder.email(), language, portal, news);
    }

    private static ToPortal call(String portal, PortalEventType type, String number, Instant time, Data data) {
        return new ToPortal(portal, new PortalEvent(type, number, time, data.values()));
    }
}
