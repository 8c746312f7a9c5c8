package kz.ruqsat.pool.mismatch;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.pool.membership.PoolNames;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What licensees and pools say differently, for the officer: the list with its clocks, and one case side by side. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class MismatchPage {

    private final MismatchTable table;
    private final MismatchDesk desk;
    private final PoolNames names;
    private final Messages messages;
    private final Attempts attempts;
    private final InstantSource clock;
    private final ZoneId zone;

    /** One line of the list. */
    record Line(
            MismatchRow row,
            @Nullable String toldPool,
            @Nullable String statedPool,
            String look,
            boolean overdue) {}

    record Entry(Instant at, String title, @Nullable String text, String kind) {}

    MismatchPage(
            MismatchTable table,
            MismatchDesk desk,
            PoolNames names,
            Messages messages,
            Attempts attempts,
            InstantSource clock,
            ZoneId zone) {
        this.table = table;
        this.desk = desk;
        this.names = names;
        this.messages = messages;
        this.attempts = attempts;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/pools/mismatches")
    String list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable MismatchReason reason,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Language language,
            Model model) {
        var shown = status == null ? Status.OPEN : status;
        var page = table.page(shown, reason, cursor, limit);
        var address = "/pools/mismatches?status=" + shown + (reason == null ? "" : "&reason=" + reason);
        model.addAttribute("page", page);
        model.addAttribute(
                "lines", page.items().stream().map(row -> line(row, language)).toList());
        model.addAttribute("status", shown);
        model.addAttribute("reason", reason);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("reasons", MismatchReason.values());
        model.addAttribute("first", cursor == null ? null : address);
        model.addAttribute("next", page.next() == null ? null : address + "&cursor=" + page.next());
        return "pool-mismatches";
    }

    @GetMapping("/pools/mismatches/{id}")
    String one(@PathVariable String id, Actor actor, Language language, Model model) {
        return show(id, "", null, actor, language, model);
    }

    @PostMapping("/pools/mismatches/{id}/closing")
    @PreAuthorize("hasRole('OFFICER')")
    String close(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Finding finding,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var problem = attempts.refusal(language, () -> desk.close(id, reason, finding, version, actor));
        if (problem == null) {
            return "redirect:/pools/mismatches/" + id;
        }
        model.addAttribute("problem", problem);
        response.setStatus(problem.status());
        return show(id, reason, finding, actor, language, model);
    }

    private String show(
            String id, String draft, @Nullable Finding finding, Actor actor, Language language, Model model) {
        var shown = desk.shown(id, null);
        var view = shown.view();
        model.addAttribute("view", view);
        model.addAttribute("version", shown.version());
        model.addAttribute("toldPool", names.of(view.told().poolId(), language));
        model.addAttribute("statedPool", names.of(view.stated().poolId(), language));
        model.addAttribute("look", look(view.status(), view.dueOn()));
        model.addAttribute("overdue", isOverdue(view.status(), view.dueOn()));
        model.addAttribute("mayClose", view.status() == Status.OPEN && actor.is(Role.OFFICER));
        model.addAttribute("findings", view.reason().restsOnPoolAlone() ? Finding.values() : new Finding[0]);
        model.addAttribute("finding", finding);
        model.addAttribute("reason", draft);
        model.addAttribute("entries", entries(view, language));
        return "pool-mismatch";
    }

    private List<Entry> entries(MismatchView view, Language language) {
        var entries = new ArrayList<Entry>();
        for (var step : view.history().reversed()) {
            entries.add(new Entry(
                    step.at(),
                    messages.text(language, "mismatch.event." + step.event()),
                    step.by() == null || step.by().equals(Actor.SYSTEM.id())
                            ? messages.text(language, "mismatch.by.system")
                            : messages.text(language, "mismatch.by", Map.of("who", step.by())),
                    step.event().equals("MismatchOpened") ? "disputed" : "neutral"));
        }
        return entries;
    }

    private Line line(MismatchRow row, Language language) {
        return new Line(
                row,
                names.of(row.toldPoolId(), language),
                names.of(row.statedPoolId(), language),
                look(row.status(), row.dueOn()),
                isOverdue(row.status(), row.dueOn()));
    }

    private String look(Status status, @Nullable LocalDate dueOn) {
        return switch (status) {
            case OPEN -> isOverdue(status, dueOn) ? "overdue" : "disputed";
            case MET, CLOSED_BY_OFFICER -> "fulfilled";
            case OVERTAKEN -> "cancelled";
        };
    }

    private boolean isOverdue(Status status, @Nullable LocalDate dueOn) {
        return status == Status.OPEN
                && dueOn != null
                && LocalDate.ofInstant(clock.instant(), zone).isAfter(dueOn);
    }
}
