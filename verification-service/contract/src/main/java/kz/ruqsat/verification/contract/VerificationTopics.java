package kz.ruqsat.verification.contract;

/** Kafka topics of the verification service. */
public final class VerificationTopics {

    /** Key: application id. */
    public static final String VERIFICATIONS = "ruqsat.verifications";

    /** Key: obligation id. */
    public static final String OBLIGATIONS = "ruqsat.obligations";

    /** Key: id of the proposal that was applied. */
    public static final String CALENDAR = "ruqsat.calendar";

    private VerificationTopics() {}
}
