package kz.ruqsat.application.application;

import java.time.Instant;

/** A document was attached. After submission it counts from the next answer to remarks. */
public record DocumentAttached(String applicationId, Document document, Instant attachedAt)
        implements ApplicationEvent {}
