package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/** The term passed and the duty was not done. dueAt is the legal instant, lapsedAt when it was processed. */
public record ObligationLapsedV1(ObligationRefV1 obligation, LocalDate dueOn, Instant dueAt, Instant lapsedAt) {}
