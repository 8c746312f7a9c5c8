package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let a term begin to run. Repeated for the same id it does nothing.
 *
 * @param obligationId derived from what caused it, see {@link kz.ruqsat.platform.id.Ids#derived}
 * @param trigger the legal date of the event; the day itself is not counted
 * @param workingDays length of the term, at least 1; 0 if it ends on a given date
 * @param endsOn its last day, if that is given and not counted
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
        @Nullable LocalDate endsOn,
        String requirementEdition) {

    /** @throws IllegalArgumentException unless it has either a length or a last day, not before the event */
    public ArmObligation {
        if (endsOn == null ? workingDays < 1 : workingDays != 0 || endsOn.isBefore(trigger)) {
            throw new IllegalArgumentException(kind + ": " + workingDays + " working days, ends on " + endsOn);
        }
    }

    /** A term in working days. */
    public ArmObligation(
            String obligationId,
            ObligationKind kind,
            Party party,
            Subject subject,
            String legalPoint,
            LocalDate trigger,
            int workingDays,
            String requirementEdition) {
        this(obligationId, kind, party, subject, legalPoint, trigger, workingDays, null, requirementEdition);
    }

    /** A term that ends on a given date, working day or not. */
    public static ArmObligation until(
            String obligationId,
            ObligationKind kind,
            Party party,
            Subject subject,
            String legalPoint,
            LocalDate trigger,
            LocalDate endsOn,
            String requirementEdition) {
        return new ArmObligation(
                obligationId, kind, party, subject, legalPoint, trigger, 0, endsOn, requirementEdition);
    }
}
