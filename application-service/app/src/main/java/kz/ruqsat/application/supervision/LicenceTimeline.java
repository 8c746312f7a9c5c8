package kz.ruqsat.application.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.application.licence.LicenceEvent;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.application.licence.LicenceReissued;
import kz.ruqsat.application.licence.LicenceResumed;
import kz.ruqsat.application.licence.LicenceSuspended;
import kz.ruqsat.application.licence.LicenceTerminated;
import kz.ruqsat.application.licence.ReissueProposed;
import kz.ruqsat.application.licence.ResumptionProposed;
import kz.ruqsat.application.licence.SuspensionProposed;
import kz.ruqsat.application.licence.TerminationProposed;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.security.Actor;

/** What happened to a licence, in words, the newest first. */
record LicenceTimeline(LicenceGrounds grounds, Messages messages) {

    /** One entry of the timeline; kind: its look. */
    record Entry(Instant at, String title, String text, String kind) {}

    List<Entry> of(List<LicenceHistoryEntry> history, Language language) {
        return history.reversed().stream().map(one -> entry(one, language)).toList();
    }

    private Entry entry(LicenceHistoryEntry one, Language language) {
        var by = one.by().equals(Actor.SYSTEM.id()) ? messages.text(language, "history.system") : one.by();
        var text = Stream.of(by, detail(one.event(), language), ground(one, language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Entry(one.at(), messages.text(language, "history." + one.type()), text, kind(one.event()));
    }

    private String detail(LicenceEvent event, Language language) {
        return switch (event) {
            case LicenceIssued e ->
                messages.text(language, "licence.entry.issued", Map.of("number", e.number(), "until", e.validUntil()));
            case SuspensionProposed e -> messages.text(language, "licence.entry.months", "months", e.months());
            case LicenceSuspended e ->
                messages.text(language, "licence.entry.suspended", Map.of("from", e.from(), "until", e.lastDay()));
            case LicenceResumed e -> messages.text(language, "licence.entry.resumed", "date", e.resumedOn());
            case LicenceTerminated e -> messages.text(language, "licence.entry.terminated", "date", e.from());
            case LicenceReissued e ->
                messages.text(
                        language,
                        "licence.entry.reissued",
                        Map.of("number", e.number(), "old", e.replaced().number()));
            case ResumptionProposed _, TerminationProposed _, ReissueProposed _ -> "";
        };
    }

    private String ground(LicenceHistoryEntry one, Language language) {
        var ground = one.ground();
        if (ground == null || one.decision() == null) {
            return "";
        }
        var words = grounds.find(one.decision(), ground.code())
                .map(listed -> listed.text().in(language))
                .orElse(ground.code());
        return words + " · " + ground.basis();
    }

    private static String kind(LicenceEvent event) {
        return switch (event) {
            case LicenceIssued _, LicenceResumed _, LicenceReissued _ -> "fulfilled";
            case LicenceSuspended _ -> "paused";
            case LicenceTerminated _ -> "lapsed";
            case SuspensionProposed _, ResumptionProposed _, TerminationProposed _, ReissueProposed _ -> "due-soon";
        };
    }
}
