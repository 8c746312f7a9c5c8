package kz.ruqsat.example;

import java.util.List;

/**
 * A document that the miner attaches.
 *
 * @param requirement row that it confirms
 * @param kind of document
 */
record Paper(String requirement, String kind) {

    static final List<Paper> ALL = List.of(
            new Paper("R1", "REGISTER_NOTICE"),
            new Paper("R2", "DATA_CENTRE_TITLE"),
            new Paper("R3", "GUARANTEE_LETTER"),
            new Paper("R4", "POOL_CONTRACT"),
            new Paper("R5", "GRID_SYSTEMS_CONFIRMATION"),
            new Paper("R6", "TECHNICAL_CONDITIONS"));

    String fileName() {
        return requirement + "-" + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf";
    }

    byte[] bytes(Miner miner) {
        return Pdf.of(requirement + " " + kind.replace('_', ' ') + " for BIN " + miner.bin() + " sample");
    }
}
