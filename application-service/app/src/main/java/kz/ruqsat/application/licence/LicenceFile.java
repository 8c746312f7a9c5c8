package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.licence.LicenceState.Document;
import kz.ruqsat.application.licence.LicenceView.Holder;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One document of a licence, and everything known about the right behind it at one moment.
 *
 * @param place of the document among those of the licence
 * @param day the legal day of that moment
 * @param history oldest first
 */
public record LicenceFile(LicenceState state, int place, LocalDate day, List<Recorded> history) {

    public LicenceFile {
        history = List.copyOf(history);
    }

    /** The file of the document with this number, or of the one in hand; empty if there is none such yet. */
    static Optional<LicenceFile> of(List<Recorded> history, @Nullable String number, LocalDate day) {
        return LicenceState.of(history)
                .flatMap(state -> place(state, number).map(place -> new LicenceFile(state, place, day, history)));
    }

    private static Optional<Integer> place(LicenceState state, @Nullable String number) {
        var numbers = state.documents().stream().map(Document::number).toList();
        int place = number == null ? numbers.size() - 1 : numbers.indexOf(number);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    public String licenceId() {
        return state.issued().licenceId();
    }

    public String portal() {
        return state.issued().portal();
    }

    /** The number of its last event. */
    public long version() {
        return history.getLast().sequence();
    }

    public Instant changedAt() {
        return history.getLast().recordedAt();
    }

    public Document document() {
        return state.documents().get(place);
    }

    /** The number of the document that took the place of this one. */
    public @Nullable String replacedBy() {
        return place + 1 < state.documents().size()
                ? state.documents().get(place + 1).number()
                : null;
    }

    /** How the document stands. */
    public LicenceStanding standing() {
        return replacedBy() == null ? state.on(day) : LicenceStanding.REISSUED;
    }

    /** The document as lists show it. */
    public LicenceView view() {
        var issued = state.issued();
        var suspended = state.suspensions().stream()
                .filter(one -> standing() == LicenceStanding.SUSPENDED && one.covers(day))
                .map(LicenceState.Suspended::decided)
                .findFirst();
        var terminated = state.terminated();
        return new LicenceView(
                document().number(),
                document().issuedOn(),
                issued.validUntil(),
                standing().name(),
                issued.subtype(),
                Holder.of(document().holder()),
                issued.applicationId(),
                document().at(),
                suspended.map(LicenceSuspended::from).orElse(null),
                suspended.map(LicenceSuspended::lastDay).orElse(null),
                terminated == null || replacedBy() != null ? null : terminated.from(),
                place == 0 ? null : state.documents().get(place - 1).number(),
                replacedBy());
    }
}
