package kz.ruqsat.verification.saga;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.CancelObligation;
import kz.ruqsat.verification.obligation.FulfilObligation;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Subject;

/**
 * The term in which the authority settles what licensee and pool say differently. It is our own rule, not the order's:
 * {@code terms.yml} says so and how long it is.
 */
public class MismatchTerms {

    private final TermPolicy terms;

    MismatchTerms(TermPolicy terms) {
        this.terms = terms;
    }

    /** @param termId named by whoever told of the case */
    public Effect begun(
            String termId,
            String switchId,
            String licenceNumber,
            LocalDate licenceIssuedOn,
            LocalDate on,
            String requirementEdition) {
        var term = terms.term(ObligationKind.MEMBERSHIP_MISMATCH);
        return new Effect.Arm(new ArmObligation(
                termId,
                ObligationKind.MEMBERSHIP_MISMATCH,
                term.party(),
                new Subject(null, licenceNumber, licenceIssuedOn, switchId),
                term.legalPoint(),
                on,
                term.workingDays(),
                requirementEdition));
    }

    public static Effect settled(String termId, Instant at) {
        return new Effect.Fulfil(new FulfilObligation(termId, at));
    }

    /** There is nothing to settle any more. */
    public static Effect overtaken(String termId) {
        return new Effect.Cancel(new CancelObligation(termId, "MISMATCH_OVERTAKEN"));
    }
}
