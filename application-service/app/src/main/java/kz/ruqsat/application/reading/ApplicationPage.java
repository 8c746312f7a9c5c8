package kz.ruqsat.application.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.casefile.ApplicationFile;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.reason.RefusalReasons;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One application: what it is, what the verification found, what can be decided, and what happened. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class ApplicationPage {

    private final ApplicationFiles files;
    private final ApplicationViews views;
    private final RefusalReasons reasons;
    private final Messages messages;

    ApplicationPage(ApplicationFiles files, ApplicationViews views, RefusalReasons reasons, Messages messages) {
        this.files = files;
        this.views = views;
        this.reasons = reasons;
        this.messages = messages;
    }

    /** One entry of the timeline. */
    public record Entry(Instant at, String title, @Nullable String text, String kind) {}

    /** What the reader may do about the decision now. */
    public record Choices(boolean proposeApproval, boolean approve, boolean proposeRefusal, boolean refuse) {}

    @GetMapping("/applications/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            Actor actor,
            Language language,
            Model model) {
        var file = files.seenBy(actor, id, asOf);
        var casefile = views.of(file, actor, asOf);
        var receipt = casefile.receipt();
        model.addAttribute("casefile", casefile);
        model.addAttribute(
                "submittedAt",
                receipt == null
                        ? null
                        : OffsetDateTime.parse(receipt.receivedAt()).toInstant());
        model.addAttribute("portal", file.portal());
        model.addAttribute("facts", new FactLines(messages, language).of(file.facts()));
        model.addAttribute("timeline", timeline(id, asOf, actor, language));
        model.addAttribute("choices", choices(file, actor));
        model.addAttribute("version", file.version());
        model.addAttribute("reasons", reasons.reasons());
        model.addAttribute("tags", new Tags());
        model.addAttribute("asOf", asOf);
        model.addAttribute("kazakh", language == Language.KK);
        return "application";
    }

    private List<Entry> timeline(String id, @Nullable Instant asOf, Actor actor, Language language) {
        var entries = new ArrayList<Entry>();
        for (var recorded : files.historySeenBy(actor, id, asOf).reversed()) {
            var entry = HistoryEntry.of(recorded);
            var ground = entry.ground();
            var by = entry.by().equals(Actor.SYSTEM.id()) ? messages.text(language, "history.system") : entry.by();
            entries.add(new Entry(
                    entry.at(),
                    messages.text(language, "history." + entry.type()),
                    ground == null
                            ? by
                            : by + " · " + ground.legalPoint() + " · " + reason(ground.reasonCode(), language),
                    kind(entry.event())));
        }
        return entries;
    }

    private String reason(String code, Language language) {
        return reasons.text(code).map(text -> text.in(language)).orElse(code);
    }

    private static String kind(ApplicationEvent event) {
        return switch (event.getClass().getSimpleName()) {
            case "ApplicationApproved" -> "fulfilled";
            case "ApplicationRefused", "ApplicationReturned" -> "lapsed";
            case "ApprovalProposed", "RefusalProposed" -> "paused";
            default -> "neutral";
        };
    }

    private static Choices choices(ApplicationFile file, Actor actor) {
        boolean open = file.state() == ApplicationState.SUBMITTED;
        boolean approvable = open && "ALL_MET".equals(file.outcome());
        var proposed = file.proposal();
        boolean another = proposed != null && !proposed.by().equals(actor.id()) && actor.is(Role.APPROVER);
        boolean approvalStands = proposed != null && proposed.ground() == null;
        boolean refusalStands = proposed != null && proposed.ground() != null;
        return new Choices(
                approvable && actor.is(Role.OFFICER) && !approvalStands,
                approvable && another && approvalStands,
                open && actor.is(Role.OFFICER) && !refusalStands,
                open && another && refusalStands);
    }
}
