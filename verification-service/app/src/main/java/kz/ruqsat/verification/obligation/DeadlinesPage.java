package kz.ruqsat.verification.obligation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.web.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deadline board. Everything chosen is in the address; a tile's number counts the rows of the list that it opens. */
@Controller
@PreAuthorize(ObligationsEndpoint.STAFF)
class DeadlinesPage {

    /** What the board shows when no status is chosen: all that is not over. */
    private static final Set<ObligationStatus> OPEN = EnumSet.of(
            ObligationStatus.OVERDUE,
            ObligationStatus.LAPSED,
            ObligationStatus.DUE_TODAY,
            ObligationStatus.DUE_SOON,
            ObligationStatus.RUNNING,
            ObligationStatus.PAUSED);

    private static final List<ObligationStatus> TILES = List.of(
            ObligationStatus.OVERDUE,
            ObligationStatus.DUE_TODAY,
            ObligationStatus.DUE_SOON,
            ObligationStatus.RUNNING,
            ObligationStatus.PAUSED,
            ObligationStatus.LAPSED,
            ObligationStatus.FULFILLED_LATE);

    private static final List<String> SORTS = List.of("dueAt", "-dueAt", "-lastEventAt", "-armedAt");

    private final ObligationTable table;
    private final Reckonings reckonings;
    private final Messages messages;
    private final Dates dates;

    record Tile(String href, long number, String label, String look) {}

    /** Something chosen, and the address without it. */
    record Chip(String text, String href) {}

    /** One row. @param look of its status */
    record Line(ObligationRow row, String look) {

        private static final int END = 8;

        /** Enough to tell applications apart: what two of the same day have in common stands at the beginning. */
        public @Nullable String applicationShort() {
            var id = row.subject().applicationId();
            return id == null || id.length() <= END ? id : "…" + id.substring(id.length() - END);
        }

        static Line of(ObligationRow row) {
            return new Line(row, StatusLook.of(row.status()));
        }
    }

    DeadlinesPage(ObligationTable table, Reckonings reckonings, Messages messages, Dates dates) {
        this.table = table;
        this.reckonings = reckonings;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping("/deadlines")
    String board(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String dueFrom,
            @RequestParam(required = false) @Nullable String dueTo,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Language language,
            Model model) {
        var asked = new ObligationParameters(status, kind, party, dueFrom, dueTo, subject, sort).query();
        var shown = asked.statuses().isEmpty() ? asked.withStatuses(OPEN) : asked;
        var page = table.page(shown, cursor, limit.value());
        var address = new BoardAddress(asked);
        var chips = chips(asked, language);
        model.addAttribute("tiles", tiles(asked, language));
        model.addAttribute("page", page);
        model.addAttribute("lines", page.items().stream().map(Line::of).toList());
        model.addAttribute("query", asked);
        model.addAttribute("chips", chips);
        model.addAttribute("clear", new BoardAddress(ObligationQuery.all(asked.sort())).board());
        model.addAttribute("filtered", !chips.isEmpty());
        model.addAttribute("kinds", ObligationKind.values());
        model.addAttribute("parties", Party.values());
        model.addAttribute("statuses", asked.statuses().stream().sorted().toList());
        model.addAttribute("sort", asked.sortText());
        model.addAttribute("sorts", SORTS);
        model.addAttribute("first", cursor == null ? null : address.board());
        model.addAttribute("next", page.next() == null ? null : address.boardFrom(page.next()));
        model.addAttribute("csv", new BoardAddress(shown).list("csv"));
        model.addAttribute("ics", new BoardAddress(shown).list("ics"));
        return "deadlines";
    }

    private List<Tile> tiles(ObligationQuery asked, Language language) {
        var counts = table.counts(asked, Set.copyOf(TILES));
        return TILES.stream()
                .map(status -> new Tile(
                        new BoardAddress(asked.withStatuses(Set.of(status))).board(),
                        counts.getOrDefault(status, 0L),
                        messages.text(language, "board.tile." + status, Map.of("n", reckonings.soon())),
                        StatusLook.of(status)))
                .toList();
    }

    private List<Chip> chips(ObligationQuery asked, Language language) {
        List<Chip> chips = new ArrayList<>();
        for (var status : asked.statuses().stream().sorted().toList()) {
            var word = messages.text(language, "status." + StatusLook.of(status));
            chips.add(chip(word, asked.withStatuses(without(asked.statuses(), status))));
        }
        for (var kind : asked.kinds().stream().sorted().toList()) {
            var word = messages.text(language, "obligation.kind." + kind);
            chips.add(chip(word, asked.withKinds(without(asked.kinds(), kind))));
        }
        for (var party : asked.parties().stream().sorted().toList()) {
            var word = messages.text(language, "obligation.party." + party);
            chips.add(chip(word, asked.withParties(without(asked.parties(), party))));
        }
        if (asked.dueFrom() != null) {
            var word = messages.text(language, "board.filter.dueFrom") + ": " + dates.date(language, asked.dueFrom());
            chips.add(chip(word, asked.withDue(null, asked.dueTo())));
        }
        if (asked.dueTo() != null) {
            var word = messages.text(language, "board.filter.dueTo") + ": " + dates.date(language, asked.dueTo());
            chips.add(chip(word, asked.withDue(asked.dueFrom(), null)));
        }
        if (asked.subject() != null) {
            chips.add(chip(asked.subject(), asked.withSubject(null)));
        }
        return chips;
    }

    private static Chip chip(String text, ObligationQuery rest) {
        return new Chip(text, new BoardAddress(rest).board());
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).collect(java.util.stream.Collectors.toSet());
    }
}
