package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import kz.ruqsat.platform.problem.CommonProblems;
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
    private final Mismatches mismatches;
    private final MismatchDesk desk;

    record ClosingRequest(@Nullable String reason) {}

    MismatchEndpoint(MismatchTable table, Mismatches mismatches, MismatchDesk desk) {
        this.table = table;
        this.mismatches = mismatches;
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
        return mismatches
                .find(id, asOf)
                .map(MismatchEndpoint::answer)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    @PostMapping("/{id}/closing")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<MismatchView> close(
            @PathVariable String id,
            @RequestBody ClosingRequest request,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(desk.close(id, request.reason(), ETags.expected(ifMatch), actor));
    }

    private static ResponseEntity<MismatchView> answer(Mismatches.Known known) {
        return ResponseEntity.ok().eTag(ETags.of(known.version())).body(MismatchView.of(known));
    }
}
