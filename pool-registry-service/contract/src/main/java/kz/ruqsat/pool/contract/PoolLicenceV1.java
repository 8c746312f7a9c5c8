package kz.ruqsat.pool.contract;

import java.time.LocalDate;

/** The licence of a member; subtype I or II tells the row of the order (R4 or R9). */
public record PoolLicenceV1(String number, LocalDate issuedOn, String subtype) {}
