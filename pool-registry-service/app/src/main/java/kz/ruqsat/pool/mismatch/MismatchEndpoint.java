package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases in which licensee and pool say different things. They name pools of others, so only the authority sees them. */
@RestController
@RequestMapping("/api/v1/pool-mismatches")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class MismatchEndpoint {

    private final MismatchTable table;
    private final MismatchDesk desk;

    record ClosingRequest(@Nullable String reason, @Nullable Finding finding) {}

    MismatchEndpoint(MismatchTable table, MismatchDesk desk) {
        this.table = table;
        this.desk = desk;
    }

    @GetMapping
    Page<MismatchRow> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable MismatchReason reason,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit) {
        return table.page(status, reason, cursor, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<MismatchView> one(@PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf) {
        return answer(desk.shown(id, asOf));
    }

    @PostMapping("/{id}/closing")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<MismatchView> close(
            @PathVariable String id,
            @RequestBody ClosingRequest request,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(desk.close(id, request.reason(), request.finding(), ETags.expected(ifMatch), actor));
    }

    private static ResponseEntity<MismatchView> answer(MismatchDesk.Shown shown) {
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown.view());
    }
}
