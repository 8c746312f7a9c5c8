package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.obligation.ObligationView.DayView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One obligation: how it stands, why its date is what it is, and what happened. */
@Controller
@PreAuthorize(ObligationsEndpoint.STAFF)
class ObligationPage {

    private final Obligations obligations;
    private final Reckonings reckonings;
    private final ClockRules rules;
    private final Messages messages;
    private final Dates dates;

    /** A line of what the days alone do not say. */
    record Line(boolean heading, String text) {}

    /** One entry of the timeline. @param kind how it looks */
    record Entry(Instant at, String title, String text, String kind) {}

    ObligationPage(Obligations obligations, Reckonings reckonings, ClockRules rules, Messages messages, Dates dates) {
        this.rules = rules;
        this.obligations = obligations;
        this.reckonings = reckonings;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping("/obligations/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            Actor actor,
            Language language,
            Model model) {
        show(id, asOf, actor, language, model);
        return "obligation";
    }

    /** Fills in what the page shows; forms stand on it for officers, and only for how things are now. */
    void show(String id, @Nullable Instant asOf, Actor actor, Language language, Model model) {
        var known = obligations
                .find(id, asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        var row = known.row(reckonings.at(asOf));
        model.addAttribute("row", row);
        model.addAttribute("look", StatusLook.of(row.status()));
        model.addAttribute("facts", facts(row, language));
        model.addAttribute("days", known.explanation().stream().map(DayView::of).toList());
        model.addAttribute(
                "entries",
                known.history().reversed().stream()
                        .map(recorded -> entry(recorded, language))
                        .toList());
        model.addAttribute("asOf", asOf);
        model.addAttribute("pauses", known.pauses().stream().map(PauseView::of).toList());
        model.addAttribute("explained", later(known, language));
        clock(known, asOf == null && actor.is(Role.OFFICER), model);
    }

    /** What the days alone do not say: pauses, extensions, moves. The days have the first heading. */
    private List<Line> later(KnownObligation known, Language language) {
        List<Line> lines = new ArrayList<>();
        int headings = 0;
        for (var part : Explanation.of(known, language, messages, dates).parts()) {
            headings += part instanceof Explanation.Part.Heading ? 1 : 0;
            if (headings > 1 && part instanceof Explanation.Part.Heading(var text)) {
                lines.add(new Line(true, text));
            } else if (headings > 1 && part instanceof Explanation.Part.Paragraph(var text)) {
                lines.add(new Line(false, text));
            }
        }
        return lines;
    }

    private void clock(KnownObligation known, boolean officer, Model model) {
        var kind = known.term().kind();
        boolean open = officer && (known.standing() == Standing.RUNNING || known.isPaused());
        model.addAttribute("version", known.version());
        model.addAttribute("pauseReasons", open ? rules.pausesByHand(kind) : List.of());
        model.addAttribute("extensionGrounds", open && !known.isPaused() ? rules.extensions(kind) : List.of());
        model.addAttribute(
                "openPauses",
                open
                        ? known.pauses().stream()
                                .filter(pause ->
                                        pause.isOpen() && pause.paused().stopId() == null)
                                .map(PauseView::of)
                                .toList()
                        : List.of());
        model.addAttribute(
                "today", reckonings.now().calendar().today(reckonings.now().now()));
    }

    private Map<String, String> facts(ObligationRow row, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word(language, "obligation.party"), word(language, "obligation.party." + row.party()));
        facts.put(word(language, "obligation.legalPoint"), row.legalPoint());
        facts.put(word(language, "obligation.trigger"), dates.weekdayDate(language, row.trigger()));
        facts.put(
                word(language, "obligation.term"),
                row.workingDays() == 0
                        ? word(language, "obligation.term.given")
                        : messages.text(language, "limit.days", "n", row.workingDays()));
        fact(facts, language, "obligation.licence", licence(row.subject(), language));
        fact(facts, language, "obligation.switch", row.subject().switchId());
        facts.put(word(language, "obligation.requirementEdition"), row.requirementEdition());
        facts.put(word(language, "obligation.calendarEdition"), row.calendarEdition());
        return facts;
    }

    private void fact(Map<String, String> facts, Language language, String key, @Nullable String value) {
        if (value != null) {
            facts.put(word(language, key), value);
        }
    }

    private @Nullable String licence(Subject subject, Language language) {
        LocalDate issuedOn = subject.licenceIssuedOn();
        return issuedOn == null
                ? subject.licenceNumber()
                : subject.licenceNumber() + ", "
                        + messages.text(language, "obligation.licence.issuedOn", "date", issuedOn);
    }

    private Entry entry(Recorded recorded, Language language) {
        var event = (ObligationEvent) recorded.event();
        var key = "obligation.event." + recorded.type();
        return new Entry(
                recorded.recordedAt(),
                word(language, key),
                messages.text(language, key + ".text", arguments(event, language)) + ". "
                        + messages.text(language, "obligation.by", by(recorded, language)),
                kind(event));
    }

    private Map<String, Object> arguments(ObligationEvent event, Language language) {
        return switch (event) {
            case ObligationArmed armed -> Map.of("due", dates.limit(language, armed.dueAt()));
            case ObligationPaused paused ->
                Map.of(
                        "from",
                        paused.from(),
                        "reason",
                        new Texts(paused.reasonKk(), paused.reasonRu(), paused.reasonEn()),
                        "basis",
                        paused.basis(),
                        "n",
                        paused.workingDaysLeft());
            case ObligationResumed resumed -> Map.of("on", resumed.on(), "due", due(resumed.counted(), language));
            case ObligationExtended extended ->
                Map.of(
                        "n",
                        extended.workingDays(),
                        "ground",
                        new Texts(extended.groundKk(), extended.groundRu(), extended.groundEn()),
                        "due",
                        due(extended.counted(), language));
            case ObligationMoved moved ->
                Map.of(
                        "from",
                        moved.previousDueOn(),
                        "due",
                        due(moved.counted(), language),
                        "cause",
                        moved.cause(),
                        "basis",
                        moved.basis(),
                        "known",
                        moved.knownAt());
            case ObligationEscalated escalated ->
                Map.of(
                        "rung",
                        word(language, "obligation.rung." + escalated.rung()),
                        "audience",
                        word(language, "obligation.audience." + escalated.audience()));
            case ObligationLapsed lapsed ->
                Map.of("due", dates.limit(language, lapsed.dueAt()), "processed", lapsed.lapsedAt());
            case ObligationFulfilled done -> Map.of("received", done.fulfilledAt(), "accepted", done.acceptedOn());
            case ObligationFulfilledLate done ->
                Map.of("received", done.fulfilledAt(), "accepted", done.acceptedOn(), "n", done.workingDaysLate());
            case ObligationCancelled cancelled -> Map.of("reason", reason(cancelled.reasonCode(), language));
        };
    }

    private String due(@Nullable CountedTerm counted, Language language) {
        return counted == null ? word(language, "obligation.due.still") : dates.limit(language, counted.dueAt());
    }

    private String reason(String code, Language language) {
        var key = "obligation.reason." + code;
        return messages.has(language, key) ? word(language, key) : code;
    }

    private Map<String, Object> by(Recorded recorded, Language language) {
        var actor = recorded.metadata().getOrDefault(ActorMetadata.ACTOR, Actor.SYSTEM.id());
        return Map.of(
                "actor",
                Actor.SYSTEM.id().equals(actor) ? word(language, "obligation.system") : actor,
                "cause",
                recorded.metadata().getOrDefault(ActorMetadata.CAUSE, "none"));
    }

    private static String kind(ObligationEvent event) {
        return switch (event) {
            case ObligationArmed armed -> "on-track";
            case ObligationPaused paused -> "paused";
            case ObligationResumed resumed -> "on-track";
            case ObligationExtended extended -> "due-soon";
            case ObligationMoved moved -> "due-soon";
            case ObligationEscalated escalated -> "due-today";
            case ObligationLapsed lapsed -> "lapsed";
            case ObligationFulfilled done -> "fulfilled";
            case ObligationFulfilledLate done -> "fulfilled";
            case ObligationCancelled cancelled -> "paused";
        };
    }

    private String word(Language language, String key) {
        return messages.text(language, key);
    }
}
