package kz.ruqsat.elsewhere.contract;

public record ThingHappenedV1(String id) {}
