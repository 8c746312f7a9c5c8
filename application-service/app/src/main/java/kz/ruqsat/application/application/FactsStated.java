package kz.ruqsat.application.application;

import java.time.Instant;

/** The facts of a draft were stated anew; they replace all earlier ones. */
public record FactsStated(String applicationId, Facts facts, Instant statedAt) implements ApplicationEvent {}
