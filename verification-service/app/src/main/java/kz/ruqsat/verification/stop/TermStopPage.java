package kz.ruqsat.verification.stop;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.stop.StopForms.DeclarationForm;
import kz.ruqsat.verification.stop.StopForms.EndForm;
import kz.ruqsat.verification.stop.StopForms.Ground;
import kz.ruqsat.verification.stop.StopForms.RejectionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The acts that stop classes of terms, and what one of them would do. A refusal shows the page again, with what was written. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class TermStopPage {

    private static final int SHOWN = 50;

    private final StopDesk desk;
    private final Attempts attempts;
    private final Messages messages;

    /** What was written to declare an act, as it was written; what a form left out is empty. */
    record Draft(
            @Nullable Set<ObligationKind> kinds,
            @Nullable String from,
            @Nullable String to,
            @Nullable String act,
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {

        Draft {
            kinds = kinds == null ? Set.of() : kinds;
        }

        static Draft empty(LocalDate today) {
            return new Draft(EnumSet.noneOf(ObligationKind.class), today.toString(), "", "", "", "", "");
        }

        DeclarationForm form() {
            return new DeclarationForm(
                    List.copyOf(Objects.requireNonNull(kinds)), date(from), date(to), act, new Ground(kk, ru, en));
        }
    }

    /** What happened. @param kind how it looks */
    record Entry(Instant at, String title, String text, String kind) {}

    TermStopPage(StopDesk desk, Attempts attempts, Messages messages) {
        this.desk = desk;
        this.attempts = attempts;
        this.messages = messages;
    }

    @GetMapping("/term-stops")
    String list(Actor actor, Model model) {
        return list(Draft.empty(desk.today()), null, actor, model);
    }

    @PostMapping("/term-stops")
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    String declare(
            @ModelAttribute Draft draft, Actor actor, Language language, Model model, HttpServletResponse response) {
        var declared = attempts.outcome(language, () -> desk.declare(draft.form(), actor));
        var problem = declared.problem();
        if (problem == null) {
            return "redirect:/term-stops/" + declared.done();
        }
        response.setStatus(problem.status());
        return list(draft, problem, actor, model);
    }

    @GetMapping("/term-stops/{id}")
    String one(@PathVariable String id, Actor actor, Language language, Model model) {
        return one(id, null, "", actor, language, model);
    }

    @PostMapping("/term-stops/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    String approve(
            @PathVariable String id,
            @RequestParam Long version,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decided(id, () -> desk.approve(id, version, actor), "", actor, language, model, response);
    }

    @PostMapping("/term-stops/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    String reject(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decided(
                id,
                () -> desk.reject(id, new RejectionForm(note), version, actor),
                note,
                actor,
                language,
                model,
                response);
    }

    @PostMapping("/term-stops/{id}/end")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    String end(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String act,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decided(
                id,
                () -> desk.end(id, new EndForm(date(on), act), version, actor),
                act,
                actor,
                language,
                model,
                response);
    }

    private String decided(
            String id,
            Runnable decision,
            String written,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var problem = attempts.refusal(language, decision);
        if (problem == null) {
            return "redirect:/term-stops/" + id;
        }
        response.setStatus(problem.status());
        return one(id, problem, written, actor, language, model);
    }

    private String list(Draft draft, @Nullable Problem problem, Actor actor, Model model) {
        model.addAttribute("stops", desk.all());
        model.addAttribute("declares", actor.isAny(Role.OFFICER, Role.ADMIN));
        model.addAttribute("kinds", StopForms.stoppable());
        model.addAttribute("draft", draft);
        model.addAttribute("problem", problem);
        return "term-stops";
    }

    private String one(
            String id, @Nullable Problem problem, String written, Actor actor, Language language, Model model) {
        var seen = desk.look(id);
        var state = seen.state();
        boolean own = state.declared().declaredBy().equals(actor.id());
        boolean decides = actor.isAny(Role.APPROVER, Role.ADMIN);
        boolean open = state.status() == StopStatus.DECLARED;
        var declared = state.declared();
        model.addAttribute("stop", state);
        model.addAttribute("ground", new Texts(declared.groundKk(), declared.groundRu(), declared.groundEn()));
        model.addAttribute("version", seen.version());
        model.addAttribute("effect", seen.effect());
        model.addAttribute("shown", SHOWN);
        model.addAttribute("approves", open && decides && !own);
        model.addAttribute("rejects", open && (own || decides));
        model.addAttribute("own", open && own);
        model.addAttribute("ends", state.status() == StopStatus.IN_FORCE && decides);
        model.addAttribute("today", desk.today());
        model.addAttribute("entries", entries(state, language));
        model.addAttribute("problem", problem);
        model.addAttribute("written", written);
        return "term-stop";
    }

    private List<Entry> entries(StopState state, Language language) {
        List<Entry> entries = new ArrayList<>();
        var declared = state.declared();
        entries.add(entry(declared.declaredAt(), "declared", declared.declaredBy(), declared.act(), language));
        var approved = state.approved();
        if (approved != null) {
            entries.add(entry(approved.approvedAt(), "approved", approved.approvedBy(), "", language));
        }
        var rejected = state.rejected();
        if (rejected != null) {
            entries.add(entry(rejected.rejectedAt(), "rejected", rejected.rejectedBy(), rejected.note(), language));
        }
        var ended = state.ended();
        if (ended != null) {
            entries.add(entry(ended.endedAt(), "ended", ended.endedBy(), ended.act(), language));
        }
        return entries.reversed();
    }

    private Entry entry(Instant at, String what, String by, String words, Language language) {
        var who = messages.text(language, "stops.event.by", "actor", by);
        return new Entry(
                at,
                messages.text(language, "stops.event." + what),
                words.isEmpty() ? who : who + " " + words,
                what.equals("declared") ? "on-track" : "paused");
    }

    /** What is no date is told as one that is missing. */
    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
