package kz.ruqsat.verification.saga;

import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.FulfilObligation;
import kz.ruqsat.verification.obligation.PauseObligation;
import kz.ruqsat.verification.obligation.ResumeObligation;
import kz.ruqsat.verification.obligation.TakeBackObligation;
import kz.ruqsat.verification.verification.RecordSilence;

/** What the process does about an event. */
public sealed interface Effect {

    /** The command to send. */
    Object command();

    record Arm(ArmObligation command) implements Effect {}

    record Fulfil(FulfilObligation command) implements Effect {}

    record Cancel(CancelObligation command) implements Effect {}

    record TakeBack(TakeBackObligation command) implements Effect {}

    record Pause(PauseObligation command) implements Effect {}

    record Resume(ResumeObligation command) implements Effect {}

    /** What the case has to know of a term that passed. */
    record Note(RecordSilence command) implements Effect {}
}
