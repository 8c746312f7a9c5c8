package kz.ruqsat.verification.requirement;

import java.time.LocalDate;

/**
 * A case to be held against an edition.
 *
 * @param on the date for which the rows are asked: a row may come into force later than its edition
 */
public record Question(Subtype subtype, Facts facts, Documents documents, WorldFacts world, LocalDate on) {}
