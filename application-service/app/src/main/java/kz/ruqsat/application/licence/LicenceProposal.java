package kz.ruqsat.application.licence;

import java.time.Instant;
import kz.ruqsat.application.application.Proposed;

/** A decision about a licence that one person proposed and another has to take. */
public record LicenceProposal(String by, LicenceDecision asks, Instant at) implements Proposed<LicenceProposal> {

    @Override
    public boolean asksTheSameAs(LicenceProposal other) {
        return asks.equals(other.asks);
    }

    @Override
    public boolean isOfTheKindOf(LicenceProposal other) {
        return asks.getClass() == other.asks.getClass();
    }
}
