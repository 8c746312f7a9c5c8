package kz.ruqsat.application.application;

import java.time.Instant;

/** The package was incomplete: further consideration is refused, which is not a refusal of the licence. */
public record ApplicationReturned(String applicationId, Instant returnedAt) implements ApplicationEvent {}
