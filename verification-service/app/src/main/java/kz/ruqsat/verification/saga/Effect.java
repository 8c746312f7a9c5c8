package kz.ruqsat.verification.saga;

import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.FulfilObligation;

/** What the process does about an event. */
public sealed interface Effect {

    /** The command to send. */
    Object command();

    record Arm(ArmObligation command) implements Effect {}

    record Fulfil(FulfilObligation command) implements Effect {}

    record Cancel(CancelObligation command) implements Effect {}
}
