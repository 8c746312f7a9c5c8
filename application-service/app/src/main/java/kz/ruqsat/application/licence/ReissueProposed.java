package kz.ruqsat.application.licence;

import java.time.Instant;

/** An officer proposed to give a new document for the licence. */
public record ReissueProposed(
        String licenceId, HolderChange change, LicenceGround ground, String proposedBy, Instant proposedAt)
        implements LicenceEvent {}
