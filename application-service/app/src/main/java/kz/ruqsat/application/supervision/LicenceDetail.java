package kz.ruqsat.application.supervision;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.licence.LicenceView;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One document of a licence with what was decided about it.
 *
 * @param suspension the last one, also when it has ended
 * @param proposal what is proposed and not decided; not shown to portals
 */
public record LicenceDetail(
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String state,
        String subtype,
        LicenceView.Holder holder,
        String applicationId,
        Instant issuedAt,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate terminatedFrom,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable SuspensionView suspension,
        @Nullable TerminationView termination,
        @Nullable GroundView reissue,
        @Nullable ProposalView proposal,
        Instant changedAt) {

    /** On which ground something was decided, in words. */
    public record GroundView(
            String ground,
            Texts text,
            String basis,
            @Nullable Name note) {}

    /** A suspension; {@code resumedOn} when it has ended, {@code resumed} when two people ended it early. */
    public record SuspensionView(
            LocalDate from,
            int months,
            LocalDate lastDay,
            GroundView ground,
            String proposedBy,
            String approvedBy,
            Instant decidedAt,
            @Nullable LocalDate resumedOn,
            @Nullable GroundView resumed) {}

    /** The end that was decided. */
    public record TerminationView(
            LocalDate from, GroundView ground, String proposedBy, String approvedBy, Instant decidedAt) {}

    /** Kind: {@code SUSPENSION}, {@code RESUMPTION}, {@code TERMINATION} or {@code REISSUE}. */
    public record ProposalView(
            String kind,
            @Nullable Integer months,
            @Nullable LocalDate from,
            @Nullable ChangeView holder,
            GroundView ground,
            String proposedBy,
            Instant proposedAt) {}

    /** What a new document would say otherwise. */
    public record ChangeView(
            @Nullable String kind,
            @Nullable String identifier,
            @Nullable Name name,
            @Nullable String address) {}
}
