package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** A pool was accredited from the day named (inclusive). */
public record PoolAccredited(
        String poolId,
        String nameKk,
        String nameRu,
        String bin,
        LocalDate accreditedFrom,
        String basis,
        Instant recordedAt)
        implements PoolEvent {}
