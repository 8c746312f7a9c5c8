package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An officer proposed to suspend the licence. */
public record SuspensionProposed(
        String licenceId,
        int months,
        @Nullable LocalDate from,
        LicenceGround ground,
        String proposedBy,
        Instant proposedAt)
        implements LicenceEvent {}
