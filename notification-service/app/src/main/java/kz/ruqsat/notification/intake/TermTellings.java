package kz.ruqsat.notification.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.verification.contract.HostLicenceChangedV1;
import kz.ruqsat.verification.contract.InquiryOpenedV1;
import kz.ruqsat.verification.contract.ObligationEscalatedV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;

/**
 * Whoever a term concerns is told when it stands still, runs again, is lengthened or moved: the holder of the licence, or
 * whoever filed the application, also where it is the authority that must act. References are what people call the case.
 */
final class TermTellings {

    private TermTellings() {}

    static List<Telling> of(ObligationPausedV1 m, String reference) {
        return concerned(
                m.obligation(),
                "term-paused",
                reference,
                Map.of(
                        "from", m.from().toString(),
                        "workingDaysLeft", String.valueOf(m.workingDaysLeft()),
                        "basis", m.basis()));
    }

    /** Another body is asked by the authority itself; remarks and hearings are for whoever filed the application. */
    static List<Telling> of(InquiryOpenedV1 m, String application) {
        if ("APPROVING_BODY".equals(m.kind())) {
            return List.of();
        }
        var facts =
                Map.of("kind", m.kind(), "application", application, "askedOn", m.on().toString(), "text", m.text());
        return List.of(new Telling.ToApplicantOf(
                m.applicationId(), new News("inquiry-opened", facts, List.of(m.inquiryId(), m.applicationId()))));
    }

    /** The law does not say what follows for the guest: the authority's own people are told, nobody else. */
    static List<Telling> of(HostLicenceChangedV1 m) {
        var facts = Map.of(
                "application", m.number(),
                "hostNumber", m.hostNumber(),
                "change", m.change(),
                "from", m.from().toString());
        return List.of(new Telling.ToOps(
                new News("ops-host-licence-changed", facts, List.of(m.applicationId(), m.hostNumber()))));
    }

    /** While something else stops the clock there is no date to tell. */
    static List<Telling> of(ObligationResumedV1 m, String reference) {
        LocalDate dueOn = m.dueOn();
        return dueOn == null
                ? List.of()
                : concerned(
                        m.obligation(),
                        "term-resumed",
                        reference,
                        Map.of("countedFrom", m.on().toString(), "dueOn", dueOn.toString()));
    }

    static List<Telling> of(ObligationExtendedV1 m, String reference) {
        return concerned(
                m.obligation(),
                "term-extended",
                reference,
                Map.of(
                        "workingDays", String.valueOf(m.workingDays()),
                        "previousDueOn", m.previousDueOn().toString(),
                        "dueOn", m.dueOn().toString(),
                        "basis", m.basis()));
    }

    static List<Telling> of(ObligationMovedV1 m, String reference) {
        return concerned(
                m.obligation(),
                "term-moved",
                reference,
                Map.of(
                        "cause", m.cause(),
                        "previousDueOn", m.previousDueOn().toString(),
                        "dueOn", m.dueOn().toString(),
                        "basis", m.basis()));
    }

    /** The party is reminded; everybody else whom a rung names belongs to the authority. */
    static List<Telling> of(ObligationEscalatedV1 m, String reference) {
        ObligationRefV1 ref = m.obligation();
        if ("PARTY".equals(m.audience())) {
            return concerned(
                    ref,
                    "term-warning",
                    reference,
                    Map.of("dueOn", m.dueOn().toString(), "legalPoint", ref.legalPoint()));
        }
        var facts = Map.of(
                "kind", ref.kind(),
                "reference", reference,
                "rung", m.rung(),
                "dueOn", m.dueOn().toString(),
                "obligationId", ref.obligationId());
        return List.of(new Telling.ToOps(new News("ops-term-escalated", facts, subjects(ref))));
    }

    private static List<Telling> concerned(
            ObligationRefV1 ref, String wording, String reference, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("kind", ref.kind());
        all.put("reference", reference);
        var news = new News(wording, all, subjects(ref));
        var licence = ref.licenceNumber();
        var application = ref.applicationId();
        if (licence != null) {
            return List.of(new Telling.ToLicensee(licence, news));
        }
        return application == null ? List.of() : List.of(new Telling.ToApplicantOf(application, news));
    }

    private static List<String> subjects(ObligationRefV1 ref) {
        return Stream.of(ref.obligationId(), ref.licenceNumber(), ref.switchId(), ref.applicationId())
                .filter(Objects::nonNull)
                .toList();
    }
}
