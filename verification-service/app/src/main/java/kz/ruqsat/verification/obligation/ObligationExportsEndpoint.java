package kz.ruqsat.verification.obligation;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.web.CsvLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The lists of {@link ObligationsEndpoint} to take away: the same question, all of its rows. */
@RestController
@PreAuthorize(ObligationsEndpoint.STAFF)
class ObligationExportsEndpoint {

    private static final int PART = 500;

    private static final List<Object> HEAD = List.of(
            "id",
            "status",
            "kind",
            "party",
            "dueOn",
            "dueAt",
            "workingDaysLeft",
            "workingDaysLate",
            "applicationId",
            "licenceNumber",
            "licenceIssuedOn",
            "switchId",
            "legalPoint",
            "trigger",
            "workingDays",
            "requirementEdition",
            "calendarEdition",
            "armedAt",
            "lastEventAt",
            "pausedSince");

    private final ObligationTable table;
    private final Reckonings reckonings;
    private final Messages messages;
    private final Dates dates;
    private final ZoneId zone;

    ObligationExportsEndpoint(
            ObligationTable table, Reckonings reckonings, Messages messages, Dates dates, ZoneId zone) {
        this.table = table;
        this.reckonings = reckonings;
        this.messages = messages;
        this.dates = dates;
        this.zone = zone;
    }

    @GetMapping(path = "/api/v1/obligations.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<StreamingResponseBody> csv(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String dueFrom,
            @RequestParam(required = false) @Nullable String dueTo,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String sort) {
        var query = new ObligationParameters(status, kind, party, dueFrom, dueTo, subject, sort).query();
        return file(
                "text/csv;charset=UTF-8",
                "obligations.csv",
                query,
                new CsvLine(HEAD).text(),
                row -> new CsvLine(cells(row)).text(),
                "");
    }

    @GetMapping(path = "/api/v1/obligations.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<StreamingResponseBody> ics(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String dueFrom,
            @RequestParam(required = false) @Nullable String dueTo,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String sort,
            Language language) {
        var query = new ObligationParameters(status, kind, party, dueFrom, dueTo, subject, sort).query();
        return file(
                "text/calendar;charset=UTF-8",
                "obligations.ics",
                query,
                CalendarFile.begin(),
                row -> entry(row, language),
                CalendarFile.end());
    }

    private ResponseEntity<StreamingResponseBody> file(
            String type,
            String name,
            ObligationQuery query,
            String head,
            Function<ObligationRow, String> line,
            String foot) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(out -> {
                    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    text.write(head);
                    lines(query, line, text);
                    text.write(foot);
                    text.flush();
                });
    }

    /** Part by part, so that no export holds a transaction or the whole list. */
    private void lines(ObligationQuery query, Function<ObligationRow, String> line, Writer text) throws IOException {
        String cursor = null;
        do {
            var part = table.page(query, cursor, PART);
            for (var row : part.items()) {
                text.write(line.apply(row));
            }
            cursor = part.next();
        } while (cursor != null);
    }

    private List<@Nullable Object> cells(ObligationRow row) {
        return new ArrayList<>(Arrays.asList(
                row.id(),
                row.status(),
                row.kind(),
                row.party(),
                row.dueOn(),
                row.dueAt() == null ? null : OffsetDateTime.ofInstant(row.dueAt(), zone),
                row.workingDaysLeft(),
                row.workingDaysLate(),
                row.subject().applicationId(),
                row.subject().licenceNumber(),
                row.subject().licenceIssuedOn(),
                row.subject().switchId(),
                row.legalPoint(),
                row.trigger(),
                row.workingDays(),
                row.requirementEdition(),
                row.calendarEdition(),
                OffsetDateTime.ofInstant(row.armedAt(), zone),
                OffsetDateTime.ofInstant(row.lastEventAt(), zone),
                row.pausedSince()));
    }

    /** A term whose clock stands still has no day in a calendar. */
    private String entry(ObligationRow row, Language language) {
        var dueOn = row.dueOn();
        var dueAt = row.dueAt();
        if (dueOn == null || dueAt == null) {
            return "";
        }
        var kind = messages.text(language, "obligation.kind." + row.kind());
        var party = messages.text(language, "obligation.party." + row.party());
        return CalendarFile.entry(
                row.id(),
                dueOn,
                messages.text(language, "calendar.event.title", "kind", kind),
                party + "\n" + row.legalPoint() + "\n" + dates.limit(language, dueAt),
                reckonings.now().now());
    }
}
