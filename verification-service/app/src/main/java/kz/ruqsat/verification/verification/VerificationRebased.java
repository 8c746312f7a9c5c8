package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An officer put the open case under another edition.
 *
 * @param fromEdition the edition by which it was judged before
 * @param governedOn the date for which the edition and its rows were asked
 * @param policies what was chosen where the law is silent
 * @param requirements every row of the subtype as the machine finds it now
 * @param kept rows of which the officer's word stands, because they demand the same as before
 */
public record VerificationRebased(
        String applicationId,
        String fromEdition,
        String edition,
        LocalDate governedOn,
        Map<String, String> policies,
        List<Evaluated> requirements,
        List<String> kept,
        String reasonCode,
        Texts reason,
        @Nullable String note,
        String rebasedBy,
        Instant rebasedAt)
        implements VerificationEvent {

    public VerificationRebased {
        requirements = List.copyOf(requirements);
        kept = List.copyOf(kept);
    }

    /** The rows of which no officer's word stands. */
    List<Evaluated> foundAnew() {
        return requirements.stream().filter(found -> !kept.contains(found.id())).toList();
    }

    Governing governing() {
        return new Governing(edition, governedOn, policies);
    }
}
