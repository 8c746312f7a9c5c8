package kz.ruqsat.application.supervision;

import java.time.Instant;
import java.util.Set;
import kz.ruqsat.application.licence.LicenceStanding;
import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.application.licence.LicenceView;
import kz.ruqsat.application.reason.LicenceGrounds;
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

/** Reads licences: the list, one, its history, and the grounds on which they are decided upon. */
@RestController
@RequestMapping("/api/v1/licences")
@PreAuthorize("hasAnyRole('PORTAL', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class LicenceEndpoint {

    private final LicenceTable licences;
    private final LicenceFiles files;
    private final LicenceDetails details;
    private final LicenceGrounds grounds;

    LicenceEndpoint(LicenceTable licences, LicenceFiles files, LicenceDetails details, LicenceGrounds grounds) {
        this.licences = licences;
        this.files = files;
        this.details = details;
        this.grounds = grounds;
    }

    @GetMapping
    Page<LicenceView> list(
            @RequestParam(defaultValue = "") Set<LicenceStanding> state,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        return licences.list(LicenceFiles.portal(actor), state, asOf, cursor, limit);
    }

    /** For those who fill in a decision and for portals that show one. */
    @GetMapping("/grounds")
    LicenceGrounds grounds() {
        return grounds;
    }

    @GetMapping("/{number}")
    ResponseEntity<LicenceDetail> one(
            @PathVariable String number, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        var file = files.seenBy(actor, number, asOf);
        return ResponseEntity.ok().eTag(ETags.of(file.version())).body(details.of(file, actor));
    }

    @GetMapping("/{number}/history")
    Page<LicenceHistoryEntry> history(
            @PathVariable String number, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        return Page.all(files.history(files.seenBy(actor, number, asOf), actor));
    }
}
