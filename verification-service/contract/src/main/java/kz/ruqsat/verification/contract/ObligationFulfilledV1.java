package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/** The duty was done: in time, or late by the working days counted. acceptedOn: the working day on which the act counts as received. */
public record ObligationFulfilledV1(
        ObligationRefV1 obligation,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate acceptedOn,
        Instant fulfilledAt,
        boolean late,
        int workingDaysLate) {}
