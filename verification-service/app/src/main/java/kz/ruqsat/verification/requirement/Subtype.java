package kz.ruqsat.verification.requirement;

/** The two kinds of licence: a miner with a data-processing centre (I), and one whose own hardware stands in another's (II). */
public enum Subtype {
    I,
    II
}
