package kz.ruqsat.application.application;

import java.time.Instant;

/** An officer proposed to approve; a second person decides. */
public record ApprovalProposed(String applicationId, String proposedBy, Instant proposedAt)
        implements ApplicationEvent {}
