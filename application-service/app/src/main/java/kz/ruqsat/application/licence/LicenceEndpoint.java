package kz.ruqsat.application.licence;

import java.time.Instant;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** LicenceTable for those who are signed in: a portal sees the ones that it applied for. */
@RestController
@RequestMapping("/api/v1/licences")
@PreAuthorize("hasAnyRole('PORTAL', 'OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class LicenceEndpoint {

    private final LicenceTable licences;

    LicenceEndpoint(LicenceTable licences) {
        this.licences = licences;
    }

    @GetMapping
    Page<LicenceView> list(
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor) {
        return licences.list(portal(actor), asOf, cursor, limit);
    }

    @GetMapping("/{number}")
    LicenceView one(@PathVariable String number, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        return licences.byNumber(number, portal(actor), asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private static @Nullable String portal(Actor actor) {
        return ApplicationFiles.seesAll(actor) ? null : actor.id();
    }
}
