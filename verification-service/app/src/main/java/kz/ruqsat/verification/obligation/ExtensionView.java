package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** One extension as callers see it. @param from last day before @param to last day after */
record ExtensionView(
        String groundCode,
        Texts ground,
        String basis,
        int workingDays,
        @Nullable String note,
        LocalDate from,
        LocalDate to,
        Instant extendedAt) {

    static ExtensionView of(ObligationExtended event) {
        return new ExtensionView(
                event.groundCode(),
                new Texts(event.groundKk(), event.groundRu(), event.groundEn()),
                event.basis(),
                event.workingDays(),
                event.note(),
                event.previousDueOn(),
                event.counted().dueOn(),
                event.extendedAt());
    }
}
