package kz.ruqsat.application.contract;

/** A name in the two official languages. */
public record NameV1(String kk, String ru) {}
