package kz.ruqsat.verification.stop;

import java.time.Instant;

/** A second person put it into force. */
public record TermStopApproved(String stopId, String approvedBy, Instant approvedAt) implements TermStopEvent {}
