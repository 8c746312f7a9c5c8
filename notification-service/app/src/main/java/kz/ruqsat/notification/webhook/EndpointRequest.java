package kz.ruqsat.notification.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.notification.problem.NotificationProblems;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a portal asks for.
 *
 * @param events subscriptions; absent: everything
 * @param portal for whom, if an administrator asks
 */
record EndpointRequest(
        @Nullable String url,
        @Nullable List<String> events,
        @Nullable String portal) {

    List<String> subscriptions() {
        return events == null || events.isEmpty()
                ? List.of(PortalEventType.ALL)
                : events.stream().distinct().toList();
    }

    /** @return the address, once it is clear that it may be called and all subscriptions exist */
    String checked(TargetGuard guard) {
        var violations = new ArrayList<Violation>();
        if (url == null || url.isBlank()) {
            violations.add(Violation.at("/url", CommonProblems.REQUIRED));
        }
        List<String> wanted = subscriptions();
        for (int i = 0; i < wanted.size(); i++) {
            if (!PortalEventType.isSubscription(wanted.get(i))) {
                violations.add(new Violation(
                        "/events/" + i,
                        CommonProblems.UNKNOWN_VALUE,
                        Map.of("allowed", String.join(", ", PortalEventType.subscriptions()) + ", *")));
            }
        }
        if (url == null || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        if (!guard.mayBeTarget(url)) {
            throw NotificationProblems.WEBHOOK_TARGET_FORBIDDEN
                    .rejection()
                    .with(List.of(Violation.at("/url", CommonProblems.NOT_VALID)))
                    .refused();
        }
        return url;
    }
}
