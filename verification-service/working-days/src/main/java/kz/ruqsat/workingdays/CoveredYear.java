package kz.ruqsat.workingdays;

import java.time.Instant;

/** The fact that a year's days are in the data, since when. Outside these years nothing is answered. */
record CoveredYear(int year, Instant knownFrom) {}
