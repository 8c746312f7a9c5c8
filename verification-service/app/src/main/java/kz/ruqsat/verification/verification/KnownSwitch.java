package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A move to another pool that we know of; reportedAt: when the licensee gave notice, null while there is none. */
public record KnownSwitch(PoolSwitchKnown known, @Nullable Instant reportedAt) {}
