package kz.ruqsat.pool.effect;

import java.time.LocalDate;

/** A licensee that mines through a pool. */
public record Member(String membershipId, String licenceNumber, LocalDate licenceIssuedOn, String subtype) {}
