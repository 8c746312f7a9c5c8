package kz.ruqsat.application.application;

/** A name or a note in the two official languages. */
public record Name(@Personal String kk, @Personal String ru) {}
