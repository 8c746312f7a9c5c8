package kz.ruqsat.verification.contract;

/** One requirement of one application. Id: R1 to R9; state: PENDING, MET, NOT_MET, NEEDS_OFFICER or NOT_APPLICABLE. */
public record RequirementStateV1(String id, String state, String reasonCode, TextV1 reason) {}
