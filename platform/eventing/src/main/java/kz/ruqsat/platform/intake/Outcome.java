package kz.ruqsat.platform.intake;

/** What became of a message that was taken in. */
enum Outcome {
    /** Its effect is stored. */
    DONE,
    /** Nobody here handles its type. */
    IGNORED,
    /** The rules said no; repeating it would give the same answer. */
    REJECTED,
    /** It was parked, and a person decided to go on without it. */
    SKIPPED
}
