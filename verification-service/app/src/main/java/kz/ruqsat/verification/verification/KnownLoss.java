package kz.ruqsat.verification.verification;

/** A pool that the licensee lost; answered: another one has been named. */
public record KnownLoss(PoolLossKnown known, boolean answered) {}
