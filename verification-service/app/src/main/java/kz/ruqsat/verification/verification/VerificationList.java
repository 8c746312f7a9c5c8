package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The list of verifications: the newest change first. */
public interface VerificationList {

    /** The processing group that keeps it. */
    String GROUP = "verification-list";

    /**
     * One verification.
     *
     * @param settled how many of its requirements are settled
     * @param notMet how many of them are not met
     */
    record Item(
            String applicationId,
            String number,
            String subtype,
            String edition,
            Applicant applicant,
            String identifierMasked,
            String portal,
            LocalDate acceptedOn,
            Phase state,
            Completeness completeness,
            @Nullable Outcome outcome,
            int requirements,
            int settled,
            int notMet,
            Instant openedAt,
            Instant changedAt) {}

    /** The applicant's name. */
    record Applicant(String kk, String ru) {}

    /** The number of each of these applications by its id; an application that is not in the list has none. */
    Map<String, String> numbers(Collection<String> applicationIds);

    /** Those that are being checked or have led to a licence, in the order of their ids, after this one. */
    List<String> inForce(String after, int size);

    /** @param states empty for all */
    Page<Item> page(Set<Phase> states, @Nullable String cursor, Limit limit);
}
