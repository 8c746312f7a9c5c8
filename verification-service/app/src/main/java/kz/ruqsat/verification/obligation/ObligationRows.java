package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single obligations for those who know their ids, told in the words of the board. */
public final class ObligationRows {

    private static final Comparator<ObligationRow> BY_DUE_INSTANT = Comparator.comparing(
                    ObligationRow::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ObligationRow::id);

    private final Obligations obligations;
    private final Reckonings reckonings;

    ObligationRows(Obligations obligations, Reckonings reckonings) {
        this.obligations = obligations;
        this.reckonings = reckonings;
    }

    /**
     * Those of the obligations that have been armed, the earliest first.
     *
     * @param asOf null for now
     */
    public List<ObligationRow> of(Collection<String> ids, @Nullable Instant asOf) {
        var reckoning = reckonings.at(asOf);
        return ids.stream()
                .map(id -> obligations.find(id, asOf))
                .flatMap(Optional::stream)
                .map(known -> known.row(reckoning))
                .sorted(BY_DUE_INSTANT)
                .toList();
    }
}
