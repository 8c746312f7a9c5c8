package kz.ruqsat.verification.verification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decisions about a verification rest on, folded from its events.
 *
 * @param life what happened to the licence since it was issued
 * @param governing what it is judged by now; {@code opened} says by what it was judged first
 */
public record VerificationState(
        VerificationOpened opened,
        Governing governing,
        Map<String, Standing> standings,
        Completeness completeness,
        @Nullable VerificationConcluded concluded,
        @Nullable VerificationClosed closed,
        @Nullable ApplicationDecided decided,
        @Nullable LicenceLinked licence,
        Map<String, KnownSwitch> switches,
        Map<String, KnownInquiry> inquiries,
        Map<String, KnownLoss> losses,
        LicenceLife life) {

    public VerificationState {
        standings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        switches = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(switches));
        inquiries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inquiries));
        losses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(losses));
    }

    static VerificationState opened(VerificationOpened event) {
        var standings = new LinkedHashMap<String, Standing>();
        event.requirements().forEach(evaluated -> standings.put(evaluated.id(), new Standing(evaluated, null)));
        return new VerificationState(
                event,
                event.governing(),
                standings,
                Completeness.UNCHECKED,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                LicenceLife.NONE);
    }

    /** The state after these events, oldest first; empty if there are none. */
    public static Optional<VerificationState> fold(Collection<? extends VerificationEvent> events) {
        VerificationState state = null;
        for (VerificationEvent event : events) {
            state = state == null ? opened((VerificationOpened) event) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    VerificationState after(VerificationEvent event) {
        return switch (event) {
            case VerificationOpened again -> opened(again);
            case CompletenessConfirmed confirmed -> with(Completeness.CONFIRMED, concluded);
            case RequirementAssessed assessed -> with(assessed);
            case RequirementReevaluated reevaluated -> with(reevaluated.requirement());
            case VerificationRebased rebased -> with(rebased);
            case VerificationConcluded ended ->
                with(outcomeOf(ended) == Outcome.INCOMPLETE ? Completeness.INCOMPLETE : completeness, ended);
            case VerificationClosed end ->
                new VerificationState(
                        opened,
                        governing,
                        standings,
                        completeness,
                        concluded,
                        end,
                        decided,
                        licence,
                        switches,
                        inquiries,
                        losses,
                        life);
            case ApplicationDecided decision ->
                new VerificationState(
                        opened,
                        governing,
                        standings,
                        completeness,
                        concluded,
                        closed,
                        decision,
                        licence,
                        switches,
                        inquiries,
                        losses,
                        life);
            case LicenceLinked linked ->
                new VerificationState(
                        opened,
                        governing,
                        standings,
                        completeness,
                        concluded,
                        closed,
                        decided,
                        linked,
                        switches,
                        inquiries,
                        losses,
                        life);
            case PoolSwitchKnown known -> with(KnownSwitch.of(known));
            case PoolSwitchReportReceived report -> with(move(report.switchId()).and(report));
            case PoolSwitchCorrectionReceived corrected ->
                with(move(corrected.switchId()).and(corrected));
            case PoolSwitchTakenBack takenBack -> without(move(takenBack.switchId()));
            case InquiryOpened asked -> with(KnownInquiry.of(asked));
            case InquiryAnswered answered -> with(inquiry(answered.inquiryId()).with(answered));
            case InquiryUnanswered silence -> with(inquiry(silence.inquiryId()).with(silence));
            case InquiryDropped dropped -> with(inquiry(dropped.inquiryId()).with(dropped));
            case LicenceSuspensionKnown suspended -> with(life.with(suspended));
            case LicenceResumptionKnown resumed -> with(life.with(resumed));
            case LicenceEndKnown end -> with(life.with(end));
            case LicenceDocumentReplaced document -> with(life.with(document));
            case HostLicenceChanged change -> with(life.with(change));
            case PoolLossKnown lost -> with(new KnownLoss(lost, false));
            case PoolLossAnswered answered ->
                with(new KnownLoss(
                        java.util.Objects.requireNonNull(losses.get(answered.lossId()))
                                .known(),
                        true));
        };
    }

    private VerificationState with(Completeness now, @Nullable VerificationConcluded ended) {
        return new VerificationState(
                opened, governing, standings, now, ended, closed, decided, licence, switches, inquiries, losses, life);
    }

    private VerificationState with(RequirementAssessed assessed) {
        var standing = java.util.Objects.requireNonNull(standings.get(assessed.requirement()));
        return with(new Standing(standing.evaluated(), assessed));
    }

    private VerificationState with(VerificationRebased rebased) {
        var anew = new LinkedHashMap<String, Standing>();
        rebased.requirements()
                .forEach(found -> anew.put(
                        found.id(),
                        rebased.kept().contains(found.id())
                                ? new Standing(
                                        found,
                                        java.util.Objects.requireNonNull(standings.get(found.id()))
                                                .assessed())
                                : new Standing(found, null)));
        return new VerificationState(
                opened,
                rebased.governing(),
                anew,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                switches,
                inquiries,
                losses,
                life);
    }

    private VerificationState with(Evaluated evaluated) {
        var before = standings.get(evaluated.id());
        return with(new Standing(evaluated, before == null ? null : before.assessed()));
    }

    private VerificationState with(Standing standing) {
        var changed = new LinkedHashMap<>(standings);
        changed.put(standing.id(), standing);
        return new VerificationState(
                opened,
                governing,
                changed,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                switches,
                inquiries,
                losses,
                life);
    }

    private KnownSwitch move(String switchId) {
        return java.util.Objects.requireNonNull(switches.get(switchId));
    }

    private VerificationState with(KnownSwitch move) {
        var changed = new LinkedHashMap<>(switches);
        changed.put(move.known().switchId(), move);
        return withSwitches(changed);
    }

    private VerificationState without(KnownSwitch move) {
        var changed = new LinkedHashMap<>(switches);
        changed.remove(move.known().switchId());
        return withSwitches(changed);
    }

    private VerificationState withSwitches(Map<String, KnownSwitch> changed) {
        return new VerificationState(
                opened,
                governing,
                standings,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                changed,
                inquiries,
                losses,
                life);
    }

    private KnownInquiry inquiry(String inquiryId) {
        return java.util.Objects.requireNonNull(inquiries.get(inquiryId));
    }

    private VerificationState with(KnownInquiry inquiry) {
        var changed = new LinkedHashMap<>(inquiries);
        changed.put(inquiry.opened().inquiryId(), inquiry);
        return new VerificationState(
                opened,
                governing,
                standings,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                switches,
                changed,
                losses,
                life);
    }

    private VerificationState with(KnownLoss loss) {
        var changed = new LinkedHashMap<>(losses);
        changed.put(loss.known().lossId(), loss);
        return new VerificationState(
                opened,
                governing,
                standings,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                switches,
                inquiries,
                changed,
                life);
    }

    private VerificationState with(LicenceLife now) {
        return new VerificationState(
                opened,
                governing,
                standings,
                completeness,
                concluded,
                closed,
                decided,
                licence,
                switches,
                inquiries,
                losses,
                now);
    }

    public List<Standing> requirements() {
        return List.copyOf(standings.values());
    }

    public @Nullable Outcome outcome() {
        return concluded == null ? null : outcomeOf(concluded);
    }

    public Phase phase() {
        boolean refused = decided != null && decided.decision().equals(RecordDecision.Decision.REFUSED.name());
        if (closed != null || refused) {
            return Phase.CLOSED;
        }
        if (life.ended() != null) {
            return Phase.ENDED;
        }
        if (licence != null) {
            return Phase.SUPERVISED;
        }
        return concluded == null && decided == null ? Phase.OPEN : Phase.CONCLUDED;
    }

    /** Whether an officer can still settle something. */
    public boolean mayBeAssessed() {
        return concluded == null && closed == null && decided == null;
    }

    /** Whether anything can still be asked: also while the decision is awaited. */
    public boolean mayBeAsked() {
        return closed == null && decided == null;
    }

    /** Whether the requirements have to hold for a licence. */
    boolean isSupervised() {
        return phase() == Phase.SUPERVISED;
    }

    boolean everythingIsSettled() {
        return standings.values().stream().map(Standing::state).allMatch(RequirementState::isSettled);
    }

    private static Outcome outcomeOf(VerificationConcluded event) {
        return Outcome.valueOf(event.outcome());
    }
}
