package kz.ruqsat.pool.membership;

import java.time.LocalDate;

/** A line that a pool owes: the licensee spoke of a move to or from it, and the pool has not. */
public record ExpectedStatement(StatementKind kind, LicenceRef licence, LocalDate on, String switchId) {}
