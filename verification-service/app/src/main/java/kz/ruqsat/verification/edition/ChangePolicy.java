package kz.ruqsat.verification.edition;

import java.time.Instant;
import kz.ruqsat.verification.requirement.Policy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Choose something else where the law is silent.
 *
 * @param standard what holds if nobody has changed it before
 * @param value one of the policy's options
 */
public record ChangePolicy(Policy policy, String standard, String value, String reason, String by, Instant at) {

    @TargetAggregateIdentifier
    public String catalogue() {
        return RequirementCatalogue.ID;
    }
}
