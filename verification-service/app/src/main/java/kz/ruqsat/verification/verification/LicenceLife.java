package kz.ruqsat.verification.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the licence after its issue, and to the licence of its host.
 *
 * @param suspensions by id, in the order in which they became known
 * @param documents that took the place of one another
 * @param hostChanges by id
 */
public record LicenceLife(
        Map<String, KnownSuspension> suspensions,
        @Nullable LicenceEndKnown ended,
        List<LicenceDocumentReplaced> documents,
        Map<String, HostLicenceChanged> hostChanges) {

    static final LicenceLife NONE = new LicenceLife(Map.of(), null, List.of(), Map.of());

    /** A suspension, and how it ended if it did. */
    public record KnownSuspension(
            LicenceSuspensionKnown known, @Nullable LicenceResumptionKnown resumed) {}

    public LicenceLife {
        suspensions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(suspensions));
        documents = List.copyOf(documents);
        hostChanges = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hostChanges));
    }

    LicenceLife with(LicenceSuspensionKnown known) {
        return with(new KnownSuspension(known, null));
    }

    LicenceLife with(LicenceResumptionKnown resumed) {
        return with(new KnownSuspension(
                java.util.Objects.requireNonNull(suspensions.get(resumed.suspensionId()))
                        .known(),
                resumed));
    }

    private LicenceLife with(KnownSuspension suspension) {
        var changed = new LinkedHashMap<>(suspensions);
        changed.put(suspension.known().suspensionId(), suspension);
        return new LicenceLife(changed, ended, documents, hostChanges);
    }

    LicenceLife with(LicenceEndKnown end) {
        return new LicenceLife(suspensions, end, documents, hostChanges);
    }

    LicenceLife with(LicenceDocumentReplaced document) {
        var changed = new ArrayList<>(documents);
        changed.add(document);
        return new LicenceLife(suspensions, ended, changed, hostChanges);
    }

    LicenceLife with(HostLicenceChanged change) {
        var changed = new LinkedHashMap<>(hostChanges);
        changed.put(change.changeId(), change);
        return new LicenceLife(suspensions, ended, documents, changed);
    }

    /** Whether a move on this day was still one of a licensee. */
    boolean hasEndedBy(LocalDate day) {
        return ended != null && !day.isBefore(ended.from());
    }

    /** The suspension whose last day does not come any more because the licence ends on this day. */
    Optional<String> cutShortBy(LocalDate end) {
        return suspensions.values().stream()
                .filter(one -> one.resumed() == null && !end.isAfter(one.known().lastDay()))
                .map(one -> one.known().suspensionId())
                .findFirst();
    }
}
