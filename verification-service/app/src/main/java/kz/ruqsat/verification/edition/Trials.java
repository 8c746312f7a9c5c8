package kz.ruqsat.verification.edition;

import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;

/** Tries an edition against the applications under verification, without effect. */
@FunctionalInterface
public interface Trials {

    /** @param catalogue one to which the edition belongs */
    Trial of(Edition edition, Catalogue catalogue);
}
