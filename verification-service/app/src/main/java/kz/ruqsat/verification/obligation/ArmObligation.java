package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let a term begin to run. Repeated for the same id it does nothing.
 *
 * @param obligationId derived from what caused it, see {@link kz.ruqsat.platform.id.Ids#derived}
 * @param trigger the legal date of the event; the day itself is not counted
 * @param workingDays length of the term, at least 1
 * @param requirementEdition edition of the requirements under which the duty arose
 */
public record ArmObligation(
        @TargetAggregateIdentifier String obligationId,
        ObligationKind kind,
        Party party,
        Subject subject,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        String requirementEdition) {}
