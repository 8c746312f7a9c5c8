package kz.ruqsat.verification.edition;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Put a proposed edition aside for good.
 *
 * @param expectedVersion what was seen of the proposal, null if that does not matter
 */
public record RejectRequirementEdition(
        String proposalId,
        String note,
        String by,
        Instant at,
        @Nullable Long expectedVersion) {

    @TargetAggregateIdentifier
    public String catalogue() {
        return RequirementCatalogue.ID;
    }
}
