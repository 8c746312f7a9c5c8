package kz.ruqsat.pool.contract;

import java.time.LocalDate;

/** A term that begins for members of a pool: kind as in the obligations of verification; countedFrom is the day of the event, which is not counted. */
public record PoolObligationV1(String kind, int workingDays, LocalDate countedFrom) {}
