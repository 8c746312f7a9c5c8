package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.ObligationRow;
import org.jspecify.annotations.Nullable;

/**
 * A verification as the interface shows it.
 *
 * @param editionStatus what the governing edition was on the day for which it was asked
 * @param governedOn that day
 * @param policies what was chosen where the law is silent, as pinned with the case
 */
record VerificationView(
        String applicationId,
        String number,
        String subtype,
        String edition,
        String editionStatus,
        LocalDate governedOn,
        Map<String, String> policies,
        LocalDate filedOn,
        LocalDate acceptedOn,
        Phase state,
        Completeness completeness,
        @Nullable Outcome outcome,
        @Nullable String note,
        List<RequirementView> requirements,
        List<ObligationRow> obligations,
        @Nullable LicenceView licence,
        List<HostView> hostLicence,
        List<SwitchView> poolSwitches,
        List<InquiryView> inquiries,
        @Nullable String decision,
        Instant openedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant closedAt) {

    /** One row. Reason and reasonCode explain the state; the applicability has its own. */
    record RequirementView(
            String id,
            String applicability,
            String applicabilityCode,
            Texts applicabilityReason,
            RequirementState state,
            String reasonCode,
            Texts reason,
            @Nullable String track,
            List<String> acceptedEvidence,
            List<String> evidence,
            String legalPoint,
            @Nullable String note,
            @Nullable String assessedBy,
            @Nullable Instant assessedAt,
            List<Evaluated.TraceStep> trace) {

        static RequirementView of(Standing standing, Filing filing) {
            var found = standing.evaluated();
            var assessed = standing.assessed();
            return new RequirementView(
                    found.id(),
                    found.applicability(),
                    found.applicabilityCode(),
                    found.applicabilityReason(),
                    standing.state(),
                    standing.reasonCode(),
                    standing.reason(),
                    found.track(),
                    found.evidence(),
                    assessed == null ? attached(filing, found.id()) : assessed.evidence(),
                    found.legalPoint(),
                    assessed == null ? null : assessed.note(),
                    assessed == null ? null : assessed.assessedBy(),
                    assessed == null ? null : assessed.assessedAt(),
                    found.trace());
        }

        private static List<String> attached(Filing filing, String requirement) {
            return filing.documents().stream()
                    .filter(document -> document.requirement().equals(requirement))
                    .map(Filing.FiledDocument::documentId)
                    .toList();
        }
    }

    /** The licence to which the application led; terminatedFrom: the first day without it, if its end is decided. */
    record LicenceView(
            String licenceId,
            String number,
            LocalDate issuedOn,
            LocalDate validUntil,
            String subtype,
            List<SuspensionView> suspensions,
            @Nullable LocalDate terminatedFrom,
            List<DocumentView> documents) {}

    /** A suspension of the licence; resumedOn when it has ended. */
    record SuspensionView(
            String suspensionId,
            LocalDate from,
            LocalDate lastDay,
            @Nullable LocalDate resumedOn) {}

    /** A document that took the place of another. */
    record DocumentView(String number, LocalDate issuedOn, String replaces) {}

    /** What happened to the licence of the host. */
    record HostView(
            String number,
            LocalDate issuedOn,
            String change,
            LocalDate from,
            @Nullable LocalDate until,
            Instant knownAt) {}

    /** A move to another pool; reportedAt: when the licensee gave notice. */
    record SwitchView(
            String switchId,
            @Nullable String fromPoolId,
            String toPoolId,
            LocalDate on,
            String toldFirstBy,
            @Nullable Instant reportedAt) {}

    static VerificationView of(VerificationState state, String editionStatus, List<ObligationRow> terms) {
        var opened = state.opened();
        var concluded = state.concluded();
        var closed = state.closed();
        var decided = state.decided();
        return new VerificationView(
                opened.applicationId(),
                opened.filing().number(),
                opened.filing().subtype(),
                state.governing().edition(),
                editionStatus,
                state.governing().on(),
                state.governing().policies(),
                opened.filing().filedOn(),
                opened.filing().acceptedOn(),
                state.phase(),
                state.completeness(),
                state.outcome(),
                concluded == null ? null : concluded.note(),
                state.requirements().stream()
                        .map(standing -> RequirementView.of(standing, opened.filing()))
                        .toList(),
                terms,
                licence(state.licence(), state.life()),
                state.life().hostChanges().values().stream()
                        .map(VerificationView::host)
                        .toList(),
                state.switches().values().stream().map(VerificationView::move).toList(),
                state.inquiries().values().stream().map(InquiryView::of).toList(),
                decided == null ? null : decided.decision(),
                opened.openedAt(),
                concluded == null ? null : concluded.concludedAt(),
                closed == null ? null : closed.closedAt());
    }

    private static @Nullable LicenceView licence(@Nullable LicenceLinked linked, LicenceLife life) {
        var ended = life.ended();
        return linked == null
                ? null
                : new LicenceView(
                        linked.licenceId(),
                        linked.number(),
                        linked.issuedOn(),
                        linked.validUntil(),
                        linked.subtype(),
                        life.suspensions().values().stream()
                                .map(VerificationView::suspension)
                                .toList(),
                        ended == null ? null : ended.from(),
                        life.documents().stream()
                                .map(one -> new DocumentView(one.number(), one.issuedOn(), one.replacedNumber()))
                                .toList());
    }

    private static SuspensionView suspension(LicenceLife.KnownSuspension suspension) {
        var known = suspension.known();
        var resumed = suspension.resumed();
        return new SuspensionView(
                known.suspensionId(), known.from(), known.lastDay(), resumed == null ? null : resumed.resumedOn());
    }

    private static HostView host(HostLicenceChanged changed) {
        return new HostView(
                changed.hostNumber(),
                changed.hostIssuedOn(),
                changed.change(),
                changed.from(),
                changed.until(),
                changed.knownAt());
    }

    private static SwitchView move(KnownSwitch move) {
        var known = move.known();
        return new SwitchView(
                known.switchId(), known.fromPoolId(), move.toPoolId(), move.on(), known.source(), move.reportedAt());
    }
}
