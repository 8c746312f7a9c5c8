package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An officer proposed to terminate the licence. */
public record TerminationProposed(
        String licenceId, @Nullable LocalDate from, LicenceGround ground, String proposedBy, Instant proposedAt)
        implements LicenceEvent {}
