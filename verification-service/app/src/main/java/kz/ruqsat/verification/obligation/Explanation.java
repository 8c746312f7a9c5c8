package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import org.jspecify.annotations.Nullable;

/** Why a term ends on the day it does, in one language, as the parts of a document that text and PDF are made of. */
record Explanation(Language language, List<Part> parts) {

    sealed interface Part {

        record Title(String text) implements Part {}

        record Heading(String text) implements Part {}

        record Fact(String label, String value) implements Part {}

        /** @param mark number of the day in the term, or a dash */
        record Day(String mark, String text) implements Part {}

        record Paragraph(String text) implements Part {}
    }

    Explanation {
        parts = List.copyOf(parts);
    }

    static Explanation of(KnownObligation known, Language language, Messages messages, Dates dates) {
        return new Writer(known, language, messages, dates).write();
    }

    private static final class Writer {

        private final KnownObligation known;
        private final Language language;
        private final Messages messages;
        private final Dates dates;
        private final List<Part> parts = new ArrayList<>();

        private Writer(KnownObligation known, Language language, Messages messages, Dates dates) {
            this.known = known;
            this.language = language;
            this.messages = messages;
            this.dates = dates;
        }

        private Explanation write() {
            parts.add(new Part.Title(word("obligation.explain.title")));
            facts();
            heading("obligation.explain.days");
            known.explanation().forEach(day -> parts.add(new Part.Day(mark(day), told(day))));
            parts.add(new Part.Paragraph(
                    word(known.term().isCounted() ? "obligation.explain.rule" : "obligation.explain.rule.given")));
            pauses();
            extensions();
            moves();
            return new Explanation(language, parts);
        }

        private void facts() {
            var armed = known.armed();
            fact("obligation.number", armed.obligationId());
            fact("obligation.kind", word("obligation.kind." + armed.kind()));
            fact("obligation.party", word("obligation.party." + armed.party()));
            fact("obligation.legalPoint", armed.legalPoint());
            fact("obligation.trigger", day(armed.trigger()));
            fact("obligation.term", length());
            fact("obligation.due", due());
            fact("obligation.requirementEdition", armed.requirementEdition());
            fact("obligation.calendarEdition", known.counted().calendarEdition());
        }

        private String due() {
            if (!known.isPaused()) {
                return dates.limit(language, known.counted().dueAt());
            }
            return messages.text(
                    language,
                    "obligation.due.none",
                    "was",
                    dates.limit(language, known.counted().dueAt()));
        }

        private String length() {
            return known.term().isCounted()
                    ? messages.text(language, "limit.days", "n", known.term().wholeLength())
                    : word("obligation.term.given");
        }

        private void pauses() {
            if (known.pauses().isEmpty()) {
                return;
            }
            heading("obligation.explain.pauses");
            known.pauses().forEach(pause -> {
                var paused = pause.paused();
                var until = pause.until();
                text(
                        until == null ? "obligation.explain.pause.open" : "obligation.explain.pause",
                        Map.of(
                                "from",
                                day(paused.from()),
                                "until",
                                until == null ? "" : day(until),
                                "reason",
                                new Texts(paused.reasonKk(), paused.reasonRu(), paused.reasonEn()),
                                "basis",
                                paused.basis()),
                        paused.note());
            });
        }

        private void extensions() {
            var all = known.history().stream()
                    .map(recorded -> recorded.event())
                    .filter(ObligationExtended.class::isInstance)
                    .map(ObligationExtended.class::cast)
                    .toList();
            if (all.isEmpty()) {
                return;
            }
            heading("obligation.explain.extensions");
            all.forEach(extended -> text(
                    "obligation.explain.extension",
                    Map.of(
                            "n",
                            extended.workingDays(),
                            "from",
                            day(extended.previousDueOn()),
                            "to",
                            day(extended.counted().dueOn()),
                            "ground",
                            new Texts(extended.groundKk(), extended.groundRu(), extended.groundEn()),
                            "basis",
                            extended.basis()),
                    extended.note()));
        }

        private void moves() {
            var all = known.history().stream()
                    .map(recorded -> recorded.event())
                    .filter(ObligationMoved.class::isInstance)
                    .map(ObligationMoved.class::cast)
                    .toList();
            if (all.isEmpty()) {
                return;
            }
            heading("obligation.explain.moves");
            all.forEach(moved -> text(
                    "obligation.explain.move",
                    Map.of(
                            "from",
                            day(moved.previousDueOn()),
                            "to",
                            day(moved.counted().dueOn()),
                            "cause",
                            moved.cause(),
                            "basis",
                            moved.basis(),
                            "known",
                            dates.dateTime(language, moved.knownAt())),
                    null));
        }

        private void text(String key, Map<String, Object> arguments, @Nullable String note) {
            var text = messages.text(language, key, arguments);
            parts.add(new Part.Paragraph(note == null ? text : text + " " + note));
        }

        private String told(CountedDay day) {
            var reason = new Texts(day.reasonKk(), day.reasonRu(), day.reasonEn()).in(language);
            return day(day.date()) + ": " + reason + " (" + day.basis() + ")";
        }

        private static String mark(CountedDay day) {
            var number = day.number();
            return number == null ? "–" : number.toString();
        }

        private String day(LocalDate date) {
            return dates.weekdayDate(language, date);
        }

        private void fact(String key, String value) {
            parts.add(new Part.Fact(word(key), value));
        }

        private void heading(String key) {
            parts.add(new Part.Heading(word(key)));
        }

        private String word(String key) {
            return messages.text(language, key);
        }
    }
}
