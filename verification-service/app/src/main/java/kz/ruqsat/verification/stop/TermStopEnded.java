package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;

/** The terms run again. @param until first day that is counted again @param act by which it ended */
public record TermStopEnded(String stopId, LocalDate until, String act, String endedBy, Instant endedAt)
        implements TermStopEvent {}
