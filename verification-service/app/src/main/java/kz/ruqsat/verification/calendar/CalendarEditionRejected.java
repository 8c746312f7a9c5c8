package kz.ruqsat.verification.calendar;

import java.time.Instant;

/** A proposed edition will not be applied: a second person said no, or its proposer took it back. */
public record CalendarEditionRejected(String proposalId, String rejectedBy, String note, Instant rejectedAt)
        implements CalendarEditionEvent {}
