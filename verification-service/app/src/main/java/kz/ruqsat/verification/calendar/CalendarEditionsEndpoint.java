package kz.ruqsat.verification.calendar;

import java.net.URI;
import java.time.Instant;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.verification.calendar.CalendarDesk.Decided;
import kz.ruqsat.verification.calendar.CalendarDesk.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Editions of the calendar: proposed by one person, looked at with their effect, applied by another. */
@RestController
@RequestMapping("/api/v1/calendar/editions")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class CalendarEditionsEndpoint {

    private final CalendarDesk desk;
    private final EditionHistory history;
    private final TermCalendars calendars;
    private final CalendarSettings settings;

    /** @param effect the effect that was looked at, see {@link EditionView}; null to approve whatever it is now */
    record ApprovalForm(@Nullable String effect) {}

    CalendarEditionsEndpoint(
            CalendarDesk desk, EditionHistory history, TermCalendars calendars, CalendarSettings settings) {
        this.desk = desk;
        this.history = history;
        this.calendars = calendars;
        this.settings = settings;
    }

    @GetMapping
    Page<EditionItem> all(@RequestParam(required = false) @Nullable String cursor, Limit limit) {
        return history.page(cursor, limit);
    }

    /** @param id of a proposal, or of an edition that is or was in use */
    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf) {
        var edition = history.edition(id);
        return edition.isPresent()
                ? ResponseEntity.ok().eTag(ETags.of(0)).body(edition.get())
                : answer(HttpStatus.OK, desk.look(id, asOf));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    ResponseEntity<EditionView> propose(@RequestBody EditionForm form, Actor actor) {
        var change = form.read(calendars.knownNow().calendar(), calendars.now(), settings.runningTerms());
        return answer(HttpStatus.CREATED, desk.propose(change, actor));
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<EditionView> approve(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable ApprovalForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(desk.approve(id, form == null ? null : form.effect(), ETags.expected(ifMatch), actor));
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    ResponseEntity<EditionView> reject(
            @PathVariable String id,
            @RequestBody RejectionForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(desk.reject(id, form.read(), ETags.expected(ifMatch), actor));
    }

    private ResponseEntity<EditionView> answer(Decided decided) {
        return answer(decided.now() ? HttpStatus.CREATED : HttpStatus.OK, decided.seen());
    }

    private ResponseEntity<EditionView> answer(HttpStatus status, Seen seen) {
        var effect = seen.effect();
        var sample = effect == null ? java.util.List.<CalendarDesk.Sample>of() : desk.sample(effect);
        var response = ResponseEntity.status(status);
        if (status == HttpStatus.CREATED) {
            response.location(
                    URI.create("/api/v1/calendar/editions/" + seen.proposal().id()));
        }
        return response.eTag(ETags.of(seen.proposal().version())).body(EditionView.of(seen, sample));
    }
}
