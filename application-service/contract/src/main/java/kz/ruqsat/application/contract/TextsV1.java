package kz.ruqsat.application.contract;

/** A text in Kazakh, Russian and English. */
public record TextsV1(String kk, String ru, String en) {}
