package kz.ruqsat.application.contract;

/** Kafka topics of the application service. */
public final class ApplicationTopics {

    /** Key: application id. */
    public static final String APPLICATIONS = "ruqsat.applications";

    /** Key: licence id. */
    public static final String LICENCES = "ruqsat.licences";

    private ApplicationTopics() {}
}
