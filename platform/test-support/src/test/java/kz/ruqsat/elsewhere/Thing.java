package kz.ruqsat.elsewhere;

public record Thing(String id) {}
