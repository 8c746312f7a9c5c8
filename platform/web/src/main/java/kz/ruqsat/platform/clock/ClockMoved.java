package kz.ruqsat.platform.clock;

import java.time.Instant;

/**
 * Spring event: somebody moved the clock through this process. Pollers of this process may look at once; those of other
 * processes notice at their next turn.
 *
 * @param now the time that it is now
 */
public record ClockMoved(Instant now) {}
