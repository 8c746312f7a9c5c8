package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.calendar.CalendarDesk;
import kz.ruqsat.verification.calendar.CalendarDesk.Sample;
import kz.ruqsat.verification.calendar.CalendarEditionProposed.StatedDay;
import kz.ruqsat.verification.calendar.EditionStatus;
import kz.ruqsat.verification.calendar.KnownProposal;
import kz.ruqsat.verification.calendar.RejectionForm;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.workingdays.ExplainedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A proposed edition: what it says, what it would do to whom, and the decision of a second person. What was looked at is
 * what is decided upon: version and effect go along.
 */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class CalendarProposalPage {

    private static final int SHOWN_MOVES = 50;

    private final CalendarDesk desk;
    private final Messages messages;
    private final Attempts attempts;

    /** A day of an explanation, in the shape that the platform's list of days reads. */
    record Counted(
            java.time.LocalDate date,
            boolean counted,
            @Nullable Integer number,
            Texts reason,
            String basis) {

        static List<Counted> all(List<ExplainedDay> days) {
            return days.stream()
                    .map(day -> new Counted(
                            day.date(),
                            day.counted(),
                            day.number(),
                            new Texts(
                                    day.reason().kk(),
                                    day.reason().ru(),
                                    day.reason().en()),
                            day.basis()))
                    .toList();
        }
    }

    /** One term, as it ends and as it would end. */
    record Explained(Move move, List<Counted> before, List<Counted> after) {

        static Explained of(Sample sample) {
            return new Explained(
                    sample.move(),
                    Counted.all(sample.explanation().before()),
                    Counted.all(sample.explanation().after()));
        }
    }

    /** What happened. @param kind how it looks */
    record Entry(Instant at, String title, @Nullable String text, String kind) {}

    CalendarProposalPage(CalendarDesk desk, Messages messages, Attempts attempts) {
        this.desk = desk;
        this.messages = messages;
        this.attempts = attempts;
    }

    @GetMapping("/calendar/proposals/{id}")
    String one(@PathVariable String id, Actor actor, Language language, Model model) {
        show(id, actor, language, model);
        return "calendar-proposal";
    }

    @PostMapping("/calendar/proposals/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    String approve(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam String effect,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decide(id, () -> desk.approve(id, effect, version, actor), null, actor, language, model, response);
    }

    @PostMapping("/calendar/proposals/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    String reject(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decide(
                id,
                () -> desk.reject(id, new RejectionForm(note).read(), version, actor),
                note,
                actor,
                language,
                model,
                response);
    }

    private String decide(
            String id,
            Runnable decision,
            @Nullable String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var problem = attempts.refusal(language, decision);
        if (problem == null) {
            return "redirect:/calendar/proposals/" + id;
        }
        show(id, actor, language, model);
        model.addAttribute("problem", problem);
        model.addAttribute("note", note);
        response.setStatus(problem.status());
        return "calendar-proposal";
    }

    private void show(String id, Actor actor, Language language, Model model) {
        var seen = desk.look(id, null);
        var proposal = seen.proposal();
        var effect = seen.effect();
        boolean own = proposal.proposed().proposedBy().equals(actor.id());
        boolean open = proposal.status() == EditionStatus.PROPOSED;
        boolean decides = actor.isAny(Role.APPROVER, Role.ADMIN);
        model.addAttribute("proposal", proposal);
        model.addAttribute("look", CalendarProposalsPage.look(proposal.status()));
        model.addAttribute("outdated", seen.outdated());
        model.addAttribute(
                "days",
                proposal.proposed().days().stream()
                        .map(StatedDay::declared)
                        .map(day -> DayLine.of(day, language))
                        .toList());
        model.addAttribute("effect", effect);
        model.addAttribute("expected", effect == null ? proposal.expected() : effect.expected());
        model.addAttribute("changes", effect == null ? List.of() : ChangeLine.of(effect.difference(), language));
        model.addAttribute(
                "samples",
                effect == null
                        ? List.of()
                        : desk.sample(effect).stream().map(Explained::of).toList());
        model.addAttribute(
                "moves",
                effect == null
                        ? List.of()
                        : effect.terms().moved().stream().limit(SHOWN_MOVES).toList());
        model.addAttribute("approves", open && decides && !own && effect != null);
        model.addAttribute("rejects", open && (own || decides));
        model.addAttribute("own", open && own);
        model.addAttribute("again", seen.outdated() && actor.isAny(Role.OFFICER, Role.ADMIN));
        model.addAttribute("entries", entries(proposal, language));
    }

    private List<Entry> entries(KnownProposal proposal, Language language) {
        List<Entry> entries = new ArrayList<>();
        var proposed = proposal.proposed();
        entries.add(entry(proposed.proposedAt(), "proposed", proposed.proposedBy(), "on-track", language));
        var applied = proposal.applied();
        if (applied != null) {
            entries.add(entry(applied.appliedAt(), "applied", applied.approvedBy(), "fulfilled", language));
        }
        var rejected = proposal.rejected();
        if (rejected != null) {
            var said = entry(rejected.rejectedAt(), "rejected", rejected.rejectedBy(), "paused", language);
            entries.add(new Entry(said.at(), said.title(), said.text() + " " + rejected.note(), said.kind()));
        }
        return entries.reversed();
    }

    private Entry entry(Instant at, String what, @Nullable String by, String kind, Language language) {
        return new Entry(
                at,
                messages.text(language, "calendar.event." + what),
                by == null ? null : messages.text(language, "calendar.event.by", "actor", by),
                kind);
    }
}
