package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.LicenceReference;
import kz.ruqsat.application.licence.LicenceDecision.Reissue;
import kz.ruqsat.application.licence.LicenceDecision.Resumption;
import kz.ruqsat.application.licence.LicenceDecision.Termination;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decisions about a licence rest on, folded from its events. How it stands is a question of the day and
 * no event: a suspension begins and ends, and the licence expires, whether or not anything happens on that day.
 *
 * @param documents the one that was issued first and those that took its place, in this order
 * @param suspensions in the order in which they were decided; they do not overlap
 * @param proposal what one person proposed and another has not decided yet
 */
public record LicenceState(
        LicenceIssued issued,
        List<Document> documents,
        List<Suspended> suspensions,
        @Nullable LicenceTerminated terminated,
        @Nullable LicenceProposal proposal) {

    /** One document of the licence; the ground is null for the first. */
    public record Document(
            String number,
            LocalDate issuedOn,
            Applicant holder,
            @Nullable LicenceGround ground,
            Instant at) {

        LicenceReference reference() {
            return new LicenceReference(number, issuedOn);
        }
    }

    /** A suspension, and how it ended if it did. */
    public record Suspended(
            LicenceSuspended decided, @Nullable LicenceResumed resumed) {

        /** Whether the licence is not in force on this day because of it. */
        public boolean covers(LocalDate day) {
            return decided.covers(day) && (resumed == null || day.isBefore(resumed.resumedOn()));
        }

        /** Whether it runs on this day or is still to come. */
        boolean isOpen(LocalDate today) {
            return resumed == null && !today.isAfter(decided.lastDay());
        }
    }

    public LicenceState {
        documents = List.copyOf(documents);
        suspensions = List.copyOf(suspensions);
    }

    static LicenceState issued(LicenceIssued event) {
        var first = new Document(event.number(), event.issuedOn(), event.holder(), null, event.issuedAt());
        return new LicenceState(event, List.of(first), List.of(), null, null);
    }

    /** The state after what was recorded, oldest first; empty if nothing was. */
    public static Optional<LicenceState> of(List<Recorded> history) {
        return fold(history.stream()
                .map(recorded -> (LicenceEvent) recorded.event())
                .toList());
    }

    /** The state after these events, oldest first; empty if there are none. */
    static Optional<LicenceState> fold(Collection<? extends LicenceEvent> events) {
        LicenceState state = null;
        for (var event : events) {
            state = state == null ? issued((LicenceIssued) event) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    LicenceState after(LicenceEvent event) {
        return switch (event) {
            case LicenceIssued again -> issued(again);
            case SuspensionProposed e ->
                proposed(
                        e.proposedBy(),
                        new LicenceDecision.Suspension(e.months(), e.from(), e.ground()),
                        e.proposedAt());
            case ResumptionProposed e -> proposed(e.proposedBy(), new Resumption(e.ground()), e.proposedAt());
            case TerminationProposed e ->
                proposed(e.proposedBy(), new Termination(e.from(), e.ground()), e.proposedAt());
            case ReissueProposed e -> proposed(e.proposedBy(), new Reissue(e.change(), e.ground()), e.proposedAt());
            case LicenceSuspended e ->
                new LicenceState(issued, documents, and(suspensions, new Suspended(e, null)), terminated, null);
            case LicenceResumed e -> resumed(e);
            case LicenceTerminated e -> new LicenceState(issued, documents, suspensions, e, null);
            case LicenceReissued e ->
                new LicenceState(
                        issued,
                        and(documents, new Document(e.number(), e.issuedOn(), e.holder(), e.ground(), e.decidedAt())),
                        suspensions,
                        terminated,
                        null);
        };
    }

    private LicenceState proposed(String by, LicenceDecision asks, Instant at) {
        return new LicenceState(issued, documents, suspensions, terminated, new LicenceProposal(by, asks, at));
    }

    /** What passes by itself takes no proposal away, unless it was one to end this suspension. */
    private LicenceState resumed(LicenceResumed event) {
        boolean stands = event.ground() == null && proposal != null && !(proposal.asks() instanceof Resumption);
        var ended = suspensions.stream()
                .map(one -> one.decided().suspensionId().equals(event.suspensionId())
                        ? new Suspended(one.decided(), event)
                        : one)
                .toList();
        return new LicenceState(issued, documents, ended, terminated, stands ? proposal : null);
    }

    /** How the right itself stands on a day; {@code REISSUED} is a word for documents and never the answer. */
    public LicenceStanding on(LocalDate day) {
        if (terminated != null && !day.isBefore(terminated.from())) {
            return LicenceStanding.TERMINATED;
        }
        if (day.isAfter(issued.validUntil())) {
            return LicenceStanding.EXPIRED;
        }
        return suspensions.stream().anyMatch(one -> one.covers(day))
                ? LicenceStanding.SUSPENDED
                : LicenceStanding.ACTIVE;
    }

    /** Whether a decision can be taken about it on a day at all: it is in force or suspended, and its end is not decided. */
    public boolean isOpen(LocalDate today) {
        return terminated == null && !today.isAfter(issued.validUntil());
    }

    /** The suspension that runs on this day or is still to come. */
    public Optional<LicenceSuspended> openSuspension(LocalDate today) {
        return lastSuspension().filter(last -> last.isOpen(today)).map(Suspended::decided);
    }

    /** The document in hand. */
    public Document document() {
        return documents.getLast();
    }

    /** The last suspension, however it ended. */
    public Optional<Suspended> lastSuspension() {
        return suspensions.isEmpty() ? Optional.empty() : Optional.of(suspensions.getLast());
    }

    private static <T> List<T> and(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
