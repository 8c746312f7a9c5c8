package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to the licence of the miner in whose centre an applicant or licensee of subtype II placed his
 * hardware. Nothing follows from it by itself: an officer looks at the case.
 *
 * @param applicationId the case of the guest
 * @param number of the guest's application
 * @param hostNumber of the host's licence
 * @param hostIssuedOn date of issue of the host's licence
 * @param change SUSPENDED, RESUMED or TERMINATED
 * @param from the first day on which it is so
 * @param until the last day of a suspension, inclusive
 */
public record HostLicenceChangedV1(
        String applicationId,
        String number,
        String hostNumber,
        LocalDate hostIssuedOn,
        String change,
        LocalDate from,
        @Nullable LocalDate until,
        Instant knownAt) {}
