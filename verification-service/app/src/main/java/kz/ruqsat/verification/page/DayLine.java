package kz.ruqsat.verification.page;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;

/**
 * One date as a page tells it.
 *
 * @param look see {@link DayLook}
 * @param inUseFrom null while it is only proposed
 */
public record DayLine(
        LocalDate date,
        DayKind kind,
        String look,
        String name,
        String basis,
        Instant knownFrom,
        @Nullable Instant inUseFrom) {

    static DayLine of(Day day, Language language) {
        return new DayLine(
                day.date(),
                day.kind(),
                DayLook.of(day.kind()),
                in(day.names(), language),
                day.basis(),
                day.knownFrom(),
                day.inUseFrom());
    }

    static DayLine of(DeclaredDay day, Language language) {
        return new DayLine(
                day.date(),
                day.kind(),
                DayLook.of(day.kind()),
                in(day.names(), language),
                day.basis(),
                day.knownFrom(),
                null);
    }

    /** Whether it became known earlier than terms were counted by it. */
    public boolean usedLater() {
        return inUseFrom != null && inUseFrom.isAfter(knownFrom);
    }

    static String in(Text text, Language language) {
        return switch (language) {
            case KK -> text.kk();
            case RU -> text.ru();
            case EN -> text.en();
        };
    }
}
