package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.StoppableTerms.StopEffect;
import org.jspecify.annotations.Nullable;

/**
 * An act as callers see it.
 *
 * @param to last day that is not counted, inclusive; null while the act says no end
 * @param effect what it would do if it were put into force now; null once it is
 */
record StopView(
        String id,
        List<String> kinds,
        LocalDate from,
        @Nullable LocalDate to,
        String act,
        Texts ground,
        StopStatus state,
        String declaredBy,
        Instant declaredAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String rejectedBy,
        @Nullable Instant rejectedAt,
        @Nullable String rejectionNote,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedByAct,
        @Nullable StopEffect effect) {

    static StopView of(StopState state, @Nullable StopEffect effect) {
        var declared = state.declared();
        var approved = state.approved();
        var rejected = state.rejected();
        var ended = state.ended();
        var until = state.until();
        return new StopView(
                declared.stopId(),
                declared.kinds(),
                declared.from(),
                until == null ? null : until.minusDays(1),
                declared.act(),
                new Texts(declared.groundKk(), declared.groundRu(), declared.groundEn()),
                state.status(),
                declared.declaredBy(),
                declared.declaredAt(),
                approved == null ? null : approved.approvedBy(),
                approved == null ? null : approved.approvedAt(),
                rejected == null ? null : rejected.rejectedBy(),
                rejected == null ? null : rejected.rejectedAt(),
                rejected == null ? null : rejected.note(),
                ended == null ? null : ended.endedBy(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.act(),
                effect);
    }
}
