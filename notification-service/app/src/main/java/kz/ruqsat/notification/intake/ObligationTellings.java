package kz.ruqsat.notification.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.PortalEvent;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToOps;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;

/** What the fate of a term means for whoever is bound by it, and for those who watch it. */
final class ObligationTellings {

    private static final String POOL_SWITCH_NOTICE = "POOL_SWITCH_NOTICE";

    /** Why a term was taken back of which nothing is left. */
    private static final Set<String> WITHOUT_ANOTHER_TERM = Set.of("JOINED_IN_ADDITION", "FOUND_NO_MOVE");

    private ObligationTellings() {}

    static List<Telling> of(ObligationArmedV1 m) {
        ObligationRefV1 ref = m.obligation();
        if (!isSwitchNotice(ref)) {
            return List.of();
        }
        String licence = licence(ref);
        var data = data(ref).with("dueOn", m.dueOn()).with("dueAt", m.dueAt());
        var armed = call(ref, PortalEventType.SWITCH_TERM_ARMED, m.armedAt(), data);
        if (ref.switchId() == null) {
            // After the loss of a pool: the licensee has been told of it by the register of pools.
            return List.of(armed);
        }
        var reminder = new News(
                "switch-term-running",
                Map.of(
                        "licenceNumber", licence,
                        "switchedOn", m.trigger().toString(),
                        "workingDays", String.valueOf(m.workingDays()),
                        "dueOn", m.dueOn().toString(),
                        "legalPoint", ref.legalPoint()),
                subjects(ref));
        return List.of(new ToLicensee(licence, reminder), armed);
    }

    static List<Telling> of(ObligationFulfilledV1 m) {
        ObligationRefV1 ref = m.obligation();
        if (!isSwitchNotice(ref)) {
            return List.of();
        }
        var tellings = new ArrayList<Telling>();
        if (m.late()) {
            String licence = licence(ref);
            var facts = Map.of(
                    "licenceNumber", licence,
                    "dueOn", m.dueOn().toString(),
                    "acceptedOn", m.acceptedOn().toString(),
                    "workingDaysLate", String.valueOf(m.workingDaysLate()),
                    "legalPoint", ref.legalPoint());
            tellings.add(new ToLicensee(licence, new News("switch-notice-late", facts, subjects(ref))));
            tellings.add(new ToOps(new News("ops-switch-notice-late", withId(facts, ref), subjects(ref))));
        }
        var data = data(ref)
                .with("dueOn", m.dueOn())
                .with("acceptedOn", m.acceptedOn())
                .with("late", m.late())
                .with("workingDaysLate", m.workingDaysLate());
        tellings.add(call(ref, PortalEventType.SWITCH_TERM_FULFILLED, m.fulfilledAt(), data));
        return tellings;
    }

    /** @param application number of the application concerned, or what is known of it */
    static List<Telling> of(ObligationLapsedV1 m, String application) {
        ObligationRefV1 ref = m.obligation();
        return switch (ref.kind()) {
            case POOL_SWITCH_NOTICE -> switchLapsed(m, ref);
            case "DECISION", "COMPLETENESS_CHECK" -> List.of(new ToOps(authorityLapsed(m, ref, application)));
            case "MEMBERSHIP_MISMATCH" -> List.of(new ToOps(mismatchLapsed(m, ref)));
            default -> List.of();
        };
    }

    private static News mismatchLapsed(ObligationLapsedV1 m, ObligationRefV1 ref) {
        var facts = Map.of("licenceNumber", licence(ref), "dueOn", m.dueOn().toString());
        return new News("ops-mismatch-lapsed", withId(facts, ref), subjects(ref));
    }

    /** Where another term takes the place of this one, the letter about that says enough. */
    static List<Telling> of(ObligationCancelledV1 m) {
        ObligationRefV1 ref = m.obligation();
        if (!isSwitchNotice(ref)) {
            return List.of();
        }
        var data = data(ref).with("reasonCode", m.reasonCode());
        var cancelled = call(ref, PortalEventType.SWITCH_TERM_CANCELLED, m.cancelledAt(), data);
        if (!WITHOUT_ANOTHER_TERM.contains(m.reasonCode())) {
            return List.of(cancelled);
        }
        var facts = Map.of("licenceNumber", licence(ref), "reason", m.reasonCode());
        return List.of(
                new ToLicensee(licence(ref), new News("switch-term-taken-back", facts, subjects(ref))), cancelled);
    }

    private static List<Telling> switchLapsed(ObligationLapsedV1 m, ObligationRefV1 ref) {
        String licence = licence(ref);
        var facts = Map.of(
                "licenceNumber", licence,
                "dueOn", m.dueOn().toString(),
                "legalPoint", ref.legalPoint());
        var data = data(ref).with("dueOn", m.dueOn()).with("dueAt", m.dueAt());
        return List.of(
                new ToLicensee(
                        licence,
                        new News(
                                ref.switchId() == null ? "name-pool-term-lapsed" : "switch-term-lapsed",
                                facts,
                                subjects(ref))),
                new ToOps(new News("ops-switch-term-lapsed", withId(facts, ref), subjects(ref))),
                call(ref, PortalEventType.SWITCH_TERM_LAPSED, m.lapsedAt(), data));
    }

    private static News authorityLapsed(ObligationLapsedV1 m, ObligationRefV1 ref, String application) {
        return new News(
                "ops-authority-term-lapsed",
                Map.of(
                        "kind", ref.kind(),
                        "application", application,
                        "dueOn", m.dueOn().toString(),
                        "legalPoint", ref.legalPoint(),
                        "obligationId", ref.obligationId()),
                subjects(ref));
    }

    private static boolean isSwitchNotice(ObligationRefV1 ref) {
        return POOL_SWITCH_NOTICE.equals(ref.kind());
    }

    private static String licence(ObligationRefV1 ref) {
        return Objects.requireNonNull(
                ref.licenceNumber(), () -> "a switch obligation without a licence: " + ref.obligationId());
    }

    private static Map<String, String> withId(Map<String, String> facts, ObligationRefV1 ref) {
        var more = new HashMap<>(facts);
        more.put("obligationId", ref.obligationId());
        return more;
    }

    private static List<String> subjects(ObligationRefV1 ref) {
        return Stream.of(ref.obligationId(), ref.licenceNumber(), ref.switchId(), ref.applicationId())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Data data(ObligationRefV1 ref) {
        return Data.of()
                .with("obligationId", ref.obligationId())
                .with("licenceNumber", ref.licenceNumber())
                .with("switchId", ref.switchId())
                .with("legalPoint", ref.legalPoint());
    }

    private static ToPortalOf call(ObligationRefV1 ref, PortalEventType type, Instant time, Data data) {
        return new ToPortalOf(licence(ref), new PortalEvent(type, ref.obligationId(), time, data.values()));
    }
}
