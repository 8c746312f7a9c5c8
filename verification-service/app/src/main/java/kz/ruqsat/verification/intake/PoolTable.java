package kz.ruqsat.verification.intake;

import java.time.LocalDate;
import kz.ruqsat.verification.requirement.AccreditedPools;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of pools as told, change by change, so that every past day can be asked. While not a single pool is known
 * the register itself counts as not known: then nobody may conclude that no pool is accredited.
 */
@Component
class PoolTable implements AccreditedPools {

    static final String ACCREDITED = "ACCREDITED";

    private final JdbcClient jdbc;

    PoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sequence number of the change in the history of the pool: of two on one day the later one counts */
    void changed(String poolId, String status, LocalDate from, long sequence) {
        jdbc.sql("""
                        insert into pool_accreditation (pool_id, sequence_number, status, from_on) values (?, ?, ?, ?)
                        on conflict (pool_id, sequence_number) do nothing""").params(poolId, sequence, status, from).update();
    }

    @Override
    public @Nullable Boolean exist(LocalDate on) {
        return jdbc.sql("""
                        select bool_or(coalesce((
                            select c.status = 'ACCREDITED' from pool_accreditation c
                            where c.pool_id = p.pool_id and c.from_on <= :on
                            order by c.from_on desc, c.sequence_number desc limit 1), false))
                        from (select distinct pool_id from pool_accreditation) p""")
                .param("on", on)
                .query((row, number) -> row.getObject(1, Boolean.class))
                .list()
                .getFirst();
    }

    @Override
    public @Nullable Boolean accredited(String poolId, LocalDate on) {
        return jdbc.sql("""
                        select coalesce((
                            select c.status = 'ACCREDITED' from pool_accreditation c
                            where c.pool_id = :pool and c.from_on <= :on
                            order by c.from_on desc, c.sequence_number desc limit 1), false)
                        where exists (select 1 from pool_accreditation where pool_id = :pool)""")
                .param("pool", poolId)
                .param("on", on)
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }
}
