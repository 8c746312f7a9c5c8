package kz.ruqsat.verification.stop;

import kz.ruqsat.platform.event.EventRegistry;

/** Names and revisions under which these events are stored for ever; classes may be renamed, these not. */
public final class TermStopEvents {

    private TermStopEvents() {}

    public static EventRegistry.Builder register(EventRegistry.Builder registry) {
        return registry.event("TermStopDeclared", 1, TermStopDeclared.class)
                .event("TermStopApproved", 1, TermStopApproved.class)
                .event("TermStopRejected", 1, TermStopRejected.class)
                .event("TermStopEnded", 1, TermStopEnded.class);
    }
}
