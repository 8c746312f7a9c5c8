package kz.ruqsat.application.licence;

import java.time.Instant;

/** An officer proposed to end the suspension early. */
public record ResumptionProposed(String licenceId, LicenceGround ground, String proposedBy, Instant proposedAt)
        implements LicenceEvent {}
