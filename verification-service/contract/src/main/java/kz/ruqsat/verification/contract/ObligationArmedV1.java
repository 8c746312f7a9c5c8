package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/** A term began to run. It lapses at dueAt (exclusive end of the last day, dueOn, in the authority's zone) unless fulfilled before. workingDays: its length; 0 for a term that ends on a given date. */
public record ObligationArmedV1(
        ObligationRefV1 obligation,
        LocalDate trigger,
        int workingDays,
        LocalDate dueOn,
        Instant dueAt,
        String calendarEdition,
        String requirementEdition,
        Instant armedAt) {}
