package kz.ruqsat.workingdays;

/** What becomes of the days that were counted before a pause. */
public enum PauseMode {
    /** They stay counted; the term goes on where it stopped. */
    CONTINUE,
    /** They are lost: the whole term is counted anew from the day on which the pause ends. */
    RESTART
}
