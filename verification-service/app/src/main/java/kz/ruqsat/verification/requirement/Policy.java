package kz.ruqsat.verification.requirement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions that the order leaves open; what is chosen, and why, stands in {@code policies.yml}. */
public enum Policy {
    /** Under which edition an application filed before a change and decided after it is judged. */
    GOVERNING_EDITION("governingEdition", "AT_FILING", "AT_DECISION"),
    /** Whether row 5 binds an applicant whose supplier is not connected to the unified power system. */
    GRID_SYSTEMS_OFF_GRID("gridSystemsOffGrid", "REQUIRED", "EXEMPT", Policy.OFFICER_DECIDES),
    /** Whether the capacity of row 6 must be reached by each set of technical conditions or by all together. */
    CONNECTION_CAPACITY("connectionCapacity", "PER_DOCUMENT", "TOTAL", Policy.OFFICER_DECIDES),
    /** Whether one early connection is enough for the second track of row 6, or all must be early. */
    EARLY_CONNECTION("earlyConnection", "ANY_DOCUMENT", "EVERY_DOCUMENT", Policy.OFFICER_DECIDES),
    /** Whether the pool named must itself be accredited. */
    POOL_ACCREDITATION("poolAccreditation", "REQUIRED", "NOT_REQUIRED", Policy.OFFICER_DECIDES);

    /** No reading is chosen: where they disagree, an officer decides the case. */
    public static final String OFFICER_DECIDES = "OFFICER_DECIDES";

    private final String key;
    private final List<String> options;

    Policy(String key, String... options) {
        this.key = key;
        this.options = List.of(options);
    }

    public String key() {
        return key;
    }

    public List<String> options() {
        return options;
    }

    /** The options that are readings of the law, without the officer. */
    List<String> readings() {
        return options.stream()
                .filter(option -> !option.equals(OFFICER_DECIDES))
                .toList();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Policy::key).toList();
    }

    public static Optional<Policy> of(String key) {
        return Arrays.stream(values()).filter(policy -> policy.key.equals(key)).findFirst();
    }
}
