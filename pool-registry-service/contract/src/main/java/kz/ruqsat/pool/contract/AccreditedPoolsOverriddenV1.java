package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the register of pools says, on these days accredited pools count as existing, or as not existing.
 *
 * @param registerId the one register; key of the message
 * @param overrideId this override among those of the register
 * @param exist what counts
 * @param from first day (inclusive)
 * @param until last day (inclusive); nothing while it has no end
 * @param ground why
 * @param basis the act that orders it
 */
public record AccreditedPoolsOverriddenV1(
        String registerId,
        String overrideId,
        boolean exist,
        LocalDate from,
        @Nullable LocalDate until,
        String ground,
        String basis,
        Instant recordedAt) {}
