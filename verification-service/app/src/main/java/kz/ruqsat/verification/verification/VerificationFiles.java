package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** Reads verifications from their own events, so that a reading shows every write before it. */
public record VerificationFiles(Histories histories) {

    /** @param asOf null for now */
    public Optional<VerificationFile> find(String applicationId, @Nullable Instant asOf) {
        return VerificationFile.of(histories.of(applicationId, asOf));
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code not-found} */
    public VerificationFile get(String applicationId, @Nullable Instant asOf) {
        return find(applicationId, asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }
}
