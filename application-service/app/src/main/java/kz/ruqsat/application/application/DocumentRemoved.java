package kz.ruqsat.application.application;

import java.time.Instant;

/** A document that had not been put forward yet was taken out again. */
public record DocumentRemoved(String applicationId, String documentId, Instant removedAt) implements ApplicationEvent {}
