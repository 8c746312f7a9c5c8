package kz.ruqsat.notification.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.notification.notice.ResendNotice;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, and whether it arrived. A portal sees the notices about its own cases. */
@RestController
@RequestMapping("/api/v1/notices")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN', 'PORTAL')")
class NoticesEndpoint {

    private final NoticeTable table;
    private final NoticeArchive archive;
    private final Projections projections;
    private final Commands commands;
    private final InstantSource clock;

    NoticesEndpoint(
            NoticeTable table, NoticeArchive archive, Projections projections, Commands commands, InstantSource clock) {
        this.table = table;
        this.archive = archive;
        this.projections = projections;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping
    Page<NoticeRow> list(
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "") List<NoticeStatus> status,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        projections.awaitCurrent(NoticeProjection.NAME);
        var filter = new NoticeFilter(recipient, Set.copyOf(status), NoticeReaders.limitedTo(actor), channel);
        return table.find(filter, cursor, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<NoticeDetail> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        NoticeArchive.Filed filed = own(id, asOf, actor);
        return ResponseEntity.ok().eTag(ETags.of(filed.version())).body(NoticeDetail.of(filed.notice()));
    }

    /** People decide about letters; a portal may have its own calls repeated. */
    @PostMapping("/{id}/resend")
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN', 'PORTAL')")
    ResponseEntity<NoticeDetail> resend(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        NoticeArchive.Filed filed = own(id, null, actor);
        boolean call = Channel.WEBHOOK.name().equals(filed.notice().composed().channel());
        if (!actor.isAny(Role.OFFICER, Role.ADMIN) && !call) {
            throw CommonProblems.FORBIDDEN.rejection().refused();
        }
        commands.send(new ResendNotice(id, clock.instant(), ETags.expected(ifMatch)), actor);
        NoticeArchive.Filed after = own(id, null, actor);
        return ResponseEntity.accepted().eTag(ETags.of(after.version())).body(NoticeDetail.of(after.notice()));
    }

    private NoticeArchive.Filed own(String id, @Nullable Instant asOf, Actor actor) {
        return archive.find(id, asOf)
                .filter(filed ->
                        NoticeReaders.maySee(actor, filed.notice().composed().portal()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }
}
