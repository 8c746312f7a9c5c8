package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pool was accredited from the day named (inclusive), until the last day named (inclusive) or without an end. */
public record PoolAccredited(
        String poolId,
        String nameKk,
        String nameRu,
        String bin,
        LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        String basis,
        Instant recordedAt)
        implements PoolEvent {}
