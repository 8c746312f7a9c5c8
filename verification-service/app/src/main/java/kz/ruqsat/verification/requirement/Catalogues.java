package kz.ruqsat.verification.requirement;

/** The catalogue as it is known now: editions and choices can be added while the service runs. */
@FunctionalInterface
public interface Catalogues {

    Catalogue current();
}
