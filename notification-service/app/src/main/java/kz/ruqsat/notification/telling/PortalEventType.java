package kz.ruqsat.notification.telling;

import java.util.Arrays;
import java.util.List;

/** What a portal can subscribe to. */
public enum PortalEventType {
    APPLICATION_SUBMITTED("ApplicationSubmitted"),
    APPLICATION_WITHDRAWN("ApplicationWithdrawn"),
    APPLICATION_RETURNED("ApplicationReturned"),
    APPLICATION_APPROVED("ApplicationApproved"),
    APPLICATION_REFUSED("ApplicationRefused"),
    LICENCE_ISSUED("LicenceIssued"),
    LICENCE_SUSPENDED("LicenceSuspended"),
    LICENCE_RESUMED("LicenceResumed"),
    LICENCE_TERMINATED("LicenceTerminated"),
    LICENCE_REISSUED("LicenceReissued"),
    POOL_SWITCH_OBSERVED("PoolSwitchObserved"),
    POOL_SWITCH_REPORTED("PoolSwitchReported"),
    POOL_ACCREDITATION_CHANGED("PoolAccreditationChanged"),
    POOL_SWITCH_CORRECTED("PoolSwitchCorrected"),
    POOL_SWITCH_WITHDRAWN("PoolSwitchWithdrawn"),
    MEMBERSHIP_DISPUTED("MembershipDisputed"),
    MISMATCH_CLOSED("MismatchClosed"),
    SWITCH_TERM_ARMED("SwitchTermArmed"),
    SWITCH_TERM_FULFILLED("SwitchTermFulfilled"),
    SWITCH_TERM_LAPSED("SwitchTermLapsed"),
    SWITCH_TERM_CANCELLED("SwitchTermCancelled");

    /** Subscribes to everything, also to what is added later. */
    public static final String ALL = "*";

    private final String subscription;

    PortalEventType(String subscription) {
        this.subscription = subscription;
    }

    /** The word in a subscription, for example {@code ApplicationSubmitted}. */
    public String subscription() {
        return subscription;
    }

    /** The {@code type} of the CloudEvent, for example {@code kz.ruqsat.ApplicationSubmitted.v1}. */
    public String cloudEventType() {
        return "kz.ruqsat." + subscription + ".v1";
    }

    public static boolean isSubscription(String word) {
        return ALL.equals(word) || subscriptions().contains(word);
    }

    public static List<String> subscriptions() {
        return Arrays.stream(values()).map(PortalEventType::subscription).toList();
    }
}
