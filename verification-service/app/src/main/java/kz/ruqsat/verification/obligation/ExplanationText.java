package kz.ruqsat.verification.obligation;

import java.util.Map;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;

/** Why a term ends on the day it does, as a text to print or to put into a file. */
record ExplanationText(Messages messages, Dates dates) {

    String of(KnownObligation known, Language language) {
        var armed = known.armed();
        var text = new StringBuilder();
        line(text, message(language, "obligation.explain.title"));
        line(text, "");
        fact(text, language, "obligation.kind", message(language, "obligation.kind." + armed.kind()));
        fact(text, language, "obligation.party", message(language, "obligation.party." + armed.party()));
        fact(text, language, "obligation.legalPoint", armed.legalPoint());
        fact(text, language, "obligation.trigger", dates.weekdayDate(language, armed.trigger()));
        fact(text, language, "obligation.term", term(language, armed.workingDays()));
        fact(text, language, "obligation.due", dates.limit(language, armed.dueAt()));
        fact(text, language, "obligation.requirementEdition", armed.requirementEdition());
        fact(text, language, "obligation.calendarEdition", armed.calendarEdition());
        line(text, "");
        known.explanation().forEach(day -> line(text, day(language, day)));
        line(text, "");
        line(text, message(language, "obligation.explain.rule"));
        return text.toString();
    }

    private String day(Language language, CountedDay day) {
        var number = day.number();
        var mark = number == null ? "   –" : "%4d".formatted(number);
        return mark + "  " + dates.weekdayDate(language, day.date()) + ": " + reason(language, day) + " (" + day.basis()
                + ")";
    }

    private static String reason(Language language, CountedDay day) {
        return switch (language) {
            case KK -> day.reasonKk();
            case RU -> day.reasonRu();
            case EN -> day.reasonEn();
        };
    }

    private String term(Language language, int workingDays) {
        return messages.text(language, "limit.days", Map.of("n", workingDays));
    }

    private void fact(StringBuilder text, Language language, String key, String value) {
        line(text, message(language, key) + ": " + value);
    }

    private String message(Language language, String key) {
        return messages.text(language, key);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
