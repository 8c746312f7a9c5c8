package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/** What an act says one date is. knownFrom: since when the public has known it. */
public record CalendarDayV1(
        LocalDate date, String kind, boolean working, TextV1 names, String basis, Instant knownFrom) {}
