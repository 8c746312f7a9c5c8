package kz.ruqsat.application.contract;

import java.time.LocalDate;

/** The key of a licence across systems: number and date of issue. */
public record LicenceRefV1(String number, LocalDate issuedOn) {}
