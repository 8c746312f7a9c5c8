package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Take a proposed edition into the catalogue.
 *
 * @param earliest the first day on which an edition may still begin
 * @param expectedVersion what the approver had seen of the proposal, null if that does not matter
 */
public record ApproveRequirementEdition(
        String proposalId,
        LocalDate earliest,
        String by,
        Instant at,
        @Nullable Long expectedVersion) {

    @TargetAggregateIdentifier
    public String catalogue() {
        return RequirementCatalogue.ID;
    }
}
