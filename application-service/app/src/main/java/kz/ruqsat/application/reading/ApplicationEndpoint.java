package kz.ruqsat.application.reading;

import java.time.Instant;
import java.util.Set;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.feed.ChangeFeedTable;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads applications: one, its history, the list, and the feed of changes. */
@RestController
@RequestMapping("/api/v1/applications")
@PreAuthorize("hasAnyRole('PORTAL', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class ApplicationEndpoint {

    private final ApplicationFiles files;
    private final ApplicationViews views;
    private final ApplicationListTable list;
    private final ChangeFeedTable feed;

    ApplicationEndpoint(
            ApplicationFiles files, ApplicationViews views, ApplicationListTable list, ChangeFeedTable feed) {
        this.files = files;
        this.views = views;
        this.list = list;
        this.feed = feed;
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationView> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        var file = files.seenBy(actor, id, asOf);
        return ResponseEntity.ok().eTag(ETags.of(file.version())).body(views.of(file, actor, asOf));
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        var seesAll = ApplicationFiles.seesAll(actor);
        return Page.all(files.historySeenBy(actor, id, asOf).stream()
                .filter(recorded -> seesAll || !((ApplicationEvent) recorded.event()).isInternal())
                .map(HistoryEntry::of)
                .toList());
    }

    @GetMapping
    Page<ApplicationListTable.Item> list(
            @RequestParam(defaultValue = "") Set<ApplicationState> state,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        return list.seenBy(actor, state, cursor, limit);
    }

    @GetMapping("/changes")
    @PreAuthorize("hasRole('PORTAL')")
    Page<ChangeFeedTable.Change> changes(
            @RequestParam(required = false) @Nullable String cursor, Limit limit, Actor actor) {
        return feed.of(actor.id(), cursor, limit);
    }
}
