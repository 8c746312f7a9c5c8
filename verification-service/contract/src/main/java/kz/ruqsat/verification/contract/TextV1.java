package kz.ruqsat.verification.contract;

/** One text in the three languages. */
public record TextV1(String kk, String ru, String en) {}
