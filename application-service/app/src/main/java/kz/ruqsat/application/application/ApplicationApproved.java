package kz.ruqsat.application.application;

import java.time.Instant;

/** Two people approved. Reason code of an approval: {@code ALL_MET}. */
public record ApplicationApproved(
        String applicationId, String reasonCode, String proposedBy, String approvedBy, Instant decidedAt)
        implements ApplicationEvent {}
