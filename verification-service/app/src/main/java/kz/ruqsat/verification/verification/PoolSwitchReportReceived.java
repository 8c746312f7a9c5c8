package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The licensee gave the notice of a move. Switched on: the date the licensee names, which may differ from the pool's. */
public record PoolSwitchReportReceived(
        String applicationId, String switchId, LocalDate switchedOn, List<String> flags, Instant reportedAt)
        implements VerificationEvent {

    public PoolSwitchReportReceived {
        flags = List.copyOf(flags);
    }
}
