package kz.ruqsat.application.application;

import java.time.Instant;

/** Two people refused, on the ground named. */
public record ApplicationRefused(
        String applicationId, RefusalGround ground, String proposedBy, String approvedBy, Instant decidedAt)
        implements ApplicationEvent {}
