package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.util.List;

/**
 * Another edition of the calendar of working days holds from appliedAt on. It says what previousEdition said, and beside
 * that what days and years say. runningTerms: what happens to terms that run already (KEEP, LENGTHEN_ONLY,
 * FOLLOW_THE_DECREE); each one that moves is told by a message of its own.
 */
public record CalendarEditionAppliedV1(
        String proposalId,
        String calendarEdition,
        String previousEdition,
        List<CalendarDayV1> days,
        List<Integer> years,
        String runningTerms,
        String basis,
        Instant appliedAt) {}
