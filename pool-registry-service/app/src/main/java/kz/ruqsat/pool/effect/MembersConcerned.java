package kz.ruqsat.pool.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an accreditation took effect, and concerns these members: a part of all.
 *
 * @param notice with which wording they are told
 * @param obligationKind the term that begins for each; nothing where none does, and then the two fields after it are empty
 */
public record MembersConcerned(
        String partId,
        String changeId,
        String poolId,
        String poolNameKk,
        String poolNameRu,
        String change,
        LocalDate from,
        @Nullable String ground,
        String basis,
        String notice,
        @Nullable String obligationKind,
        @Nullable Integer workingDays,
        @Nullable LocalDate countedFrom,
        List<Member> members,
        Instant recordedAt) {

    public MembersConcerned {
        members = List.copyOf(members);
    }
}
