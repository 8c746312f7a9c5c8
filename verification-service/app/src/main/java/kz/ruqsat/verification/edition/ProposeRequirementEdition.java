package kz.ruqsat.verification.edition;

import java.time.Instant;
import kz.ruqsat.verification.requirement.EditionFile;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put an edition up for approval. Its text was read and found to make sense. */
public record ProposeRequirementEdition(String proposalId, EditionFile file, String by, Instant at) {

    @TargetAggregateIdentifier
    public String catalogue() {
        return RequirementCatalogue.ID;
    }
}
