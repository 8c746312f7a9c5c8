package kz.ruqsat.verification.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of obligations, and single ones with their history and the reason for their date. */
@RestController
@RequestMapping("/api/v1/obligations")
@PreAuthorize(ObligationsEndpoint.STAFF)
class ObligationsEndpoint {

    /** Whose portal an obligation concerns is not known here, so portals see their terms beside their applications. */
    static final String STAFF = "hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')";

    private final ObligationTable table;
    private final Obligations obligations;
    private final Reckonings reckonings;
    private final Messages messages;
    private final Dates dates;

    ObligationsEndpoint(
            ObligationTable table, Obligations obligations, Reckonings reckonings, Messages messages, Dates dates) {
        this.table = table;
        this.obligations = obligations;
        this.reckonings = reckonings;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping
    Page<ObligationRow> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String dueFrom,
            @RequestParam(required = false) @Nullable String dueTo,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit) {
        var asked = new ObligationParameters(status, kind, party, dueFrom, dueTo, subject, sort);
        return table.page(asked.query(), cursor, limit.value());
    }

    @GetMapping("/{id}")
    ResponseEntity<ObligationView> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf) {
        var known = find(id, asOf);
        return ResponseEntity.ok().eTag(ETags.of(known.version())).body(ObligationView.of(known, reckonings.at(asOf)));
    }

    /** As text, PDF or JSON: what the address says, or else what the caller accepts. */
    @GetMapping("/{id}/explanation")
    ResponseEntity<Object> explanation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Language language) {
        var form = form(format, accept);
        var known = find(id, asOf);
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return switch (form) {
            case TEXT ->
                answer.header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(ExplanationText.of(Explanation.of(known, language, messages, dates)));
            case PDF ->
                answer.header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + known.armed().obligationId() + ".pdf\"")
                        .body(ExplanationPdf.of(Explanation.of(known, language, messages, dates)));
            case JSON ->
                answer.contentType(MediaType.APPLICATION_JSON)
                        .body(ExplanationView.of(ObligationView.of(known, reckonings.at(asOf))));
        };
    }

    private static ExplanationForm form(@Nullable String format, String accept) {
        if (format != null) {
            return ExplanationForm.named(format).orElseThrow(() -> CommonProblems.malformedParameter("format"));
        }
        try {
            var types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(types);
            return ExplanationForm.accepted(types.stream()
                            .map(type -> type.getType() + "/" + type.getSubtype())
                            .toList())
                    .orElseThrow(() -> CommonProblems.NOT_ACCEPTABLE.rejection().refused());
        } catch (InvalidMediaTypeException unreadable) {
            throw CommonProblems.malformedHeader(HttpHeaders.ACCEPT);
        }
    }

    private KnownObligation find(String id, @Nullable Instant asOf) {
        return obligations
                .find(id, asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }
}
