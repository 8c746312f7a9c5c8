package kz.ruqsat.notification.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.notification.webhook.EndpointOwners;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The delivery log of one webhook endpoint, for the people who integrate the portal. */
@RestController
@PreAuthorize("hasAnyRole('PORTAL', 'ADMIN')")
class DeliveriesEndpoint {

    /** @param id the {@code webhook-id} of the delivery */
    record Delivery(
            String id,
            String event,
            String subject,
            NoticeStatus status,
            Instant composedAt,
            List<AttemptView> attempts) {}

    private final NoticeTable table;
    private final EndpointOwners owners;
    private final Projections projections;

    DeliveriesEndpoint(NoticeTable table, EndpointOwners owners, Projections projections) {
        this.table = table;
        this.owners = owners;
        this.projections = projections;
    }

    @GetMapping("/api/v1/webhook-endpoints/{id}/deliveries")
    Page<Delivery> deliveries(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<NoticeStatus> status,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        String owner = owners.portalOf(id)
                .filter(portal -> actor.is(Role.ADMIN) || portal.equals(actor.id()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        projections.awaitCurrent(NoticeProjection.NAME);
        Page<NoticeRow> page =
                table.find(new NoticeFilter(id, Set.copyOf(status), owner, Channel.WEBHOOK), cursor, limit);
        Map<String, List<NoticeAttempted>> attempts =
                table.attemptsOf(page.items().stream().map(NoticeRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(NoticeAttempted::noticeId));
        return new Page<>(
                page.items().stream()
                        .map(row -> delivery(row, attempts.getOrDefault(row.id(), List.of())))
                        .toList(),
                page.next(),
                page.total());
    }

    private static Delivery delivery(NoticeRow row, List<NoticeAttempted> attempts) {
        return new Delivery(
                row.id(),
                row.wording(),
                row.subjects().getFirst(),
                row.status(),
                row.composedAt(),
                attempts.stream().map(AttemptView::of).toList());
    }
}
