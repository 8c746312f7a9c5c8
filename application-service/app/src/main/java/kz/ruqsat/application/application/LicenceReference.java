package kz.ruqsat.application.application;

import java.time.LocalDate;

/** Another licence by its key across systems: number and date of issue. */
public record LicenceReference(String number, LocalDate issuedOn) {}
