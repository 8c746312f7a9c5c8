package kz.ruqsat.verification.saga;

import java.util.Map;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Party;

/** How long each term is, for whom, and on which legal point: what {@code terms.yml} says. */
public record TermPolicy(Map<ObligationKind, StatutoryTerm> terms) {

    /**
     * One term.
     *
     * @param workingDays its length; 0 for one that ends on a given date
     * @param silence what it means when the term passes: {@code AGREED}, or {@code NONE}
     * @param legalPoint for subtype I and II the same, unless {@code legalPoints} says otherwise
     * @param reason where the number comes from, for whoever reviews it
     */
    public record StatutoryTerm(
            int workingDays,
            Party party,
            String silence,
            String legalPoint,
            Map<String, String> legalPoints,
            String reason) {

        public StatutoryTerm {
            legalPoints = Map.copyOf(legalPoints);
        }

        /** The legal point for a licence or application of this subtype. */
        public String legalPoint(String subtype) {
            return legalPoints.getOrDefault(subtype, legalPoint);
        }
    }

    public TermPolicy {
        terms = Map.copyOf(terms);
    }

    StatutoryTerm term(ObligationKind kind) {
        var term = terms.get(kind);
        if (term == null) {
            throw new IllegalStateException("terms.yml says nothing about " + kind);
        }
        return term;
    }
}
