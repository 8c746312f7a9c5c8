package kz.ruqsat.verification.saga;

import java.util.OptionalInt;
import kz.ruqsat.verification.obligation.ObligationKind;

/** The terms that editions of the requirements set themselves. */
@FunctionalInterface
interface EditionTerms {

    /** Empty if the edition sets no such term, or its wording is not known. */
    OptionalInt workingDays(ObligationKind kind, String edition);
}
