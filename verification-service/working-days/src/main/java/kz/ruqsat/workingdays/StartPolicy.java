package kz.ruqsat.workingdays;

/** From which day a term is counted. */
public enum StartPolicy {
    /** From the day after the event: the day of the event is never counted. The usual rule, and the default. */
    NEXT_DAY,
    /** From the day of the event itself, if it is a working day. */
    SAME_DAY;

    /** The rule by which the day of the event is not counted; by analogy, as the Civil Code governs private terms. */
    static final String BASIS = "ҚР Азаматтық кодексі 173-бап / Гражданский кодекс РК, ст. 173";

    static final Text NOT_COUNTED = new Text(
            "Оқиға болған күн, есепке алынбайды",
            "День события, в срок не засчитывается",
            "Day of the event, not counted");

    boolean skipsTheTrigger() {
        return this == NEXT_DAY;
    }
}
