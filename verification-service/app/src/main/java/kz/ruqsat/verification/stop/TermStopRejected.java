package kz.ruqsat.verification.stop;

import java.time.Instant;

/** It is not put into force; its declarer may say so as well. @param note why */
public record TermStopRejected(String stopId, String note, String rejectedBy, Instant rejectedAt)
        implements TermStopEvent {}
