package kz.ruqsat.application.application;

import java.time.Instant;

/** An officer proposed to refuse; a second person decides. */
public record RefusalProposed(String applicationId, String proposedBy, RefusalGround ground, Instant proposedAt)
        implements ApplicationEvent {}
