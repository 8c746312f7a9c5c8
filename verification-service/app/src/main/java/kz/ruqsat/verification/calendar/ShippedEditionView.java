package kz.ruqsat.verification.calendar;

import java.time.Instant;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * An edition that is or was in use, as callers see it; the fields have the names that they have for a proposal.
 *
 * @param baseEdition the edition that it followed; null for the first one
 * @param difference what it says otherwise than that one
 */
record ShippedEditionView(
        String id,
        EditionStatus status,
        String calendarEdition,
        @Nullable String baseEdition,
        Instant inUseFrom,
        @Nullable DifferenceView difference) {

    static ShippedEditionView of(WorkingCalendar calendar, @Nullable WorkingCalendar before) {
        return new ShippedEditionView(
                calendar.edition(),
                EditionStatus.SHIPPED,
                calendar.edition(),
                before == null ? null : before.edition(),
                calendar.knownFrom(),
                before == null ? null : DifferenceView.between(before, calendar));
    }
}
