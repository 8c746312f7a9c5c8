package kz.ruqsat.verification.intake;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.AccreditedPools;
import kz.ruqsat.verification.verification.PoolNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of pools as told, change by change, so that every day can be asked, and what is said against it. While not a single pool is known
 * the register itself counts as not known: then nobody may conclude that no pool is accredited.
 */
@Component
class PoolTable implements AccreditedPools, PoolNames {

    static final String ACCREDITED = "ACCREDITED";

    private final JdbcClient jdbc;

    private record Said(boolean exist, String basis) {}

    PoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void named(String poolId, String kk, String ru) {
        jdbc.sql("insert into pool_name (pool_id, name_kk, name_ru) values (?, ?, ?) on conflict (pool_id) do nothing")
                .params(poolId, kk, ru)
                .update();
    }

    @Override
    public Optional<Texts> of(String poolId) {
        return jdbc.sql("select name_kk, name_ru from pool_name where pool_id = ?")
                .param(poolId)
                .query((row, number) ->
                        new Texts(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_ru")))
                .optional();
    }

    /** @param sequence number of the change in the history of the pool: of two on one day the later one counts */
    void changed(String poolId, String status, LocalDate from, long sequence) {
        jdbc.sql("""
                        insert into pool_accreditation (pool_id, sequence_number, status, from_on) values (?, ?, ?, ?)
                        on conflict (pool_id, sequence_number) do nothing""").params(poolId, sequence, status, from).update();
    }

    /** The last day of an accreditation; a later word about it replaces an earlier one. */
    void ends(String poolId, LocalDate until, long sequence) {
        jdbc.sql("""
                        insert into pool_end (pool_id, until_on, sequence_number) values (?, ?, ?)
                        on conflict (pool_id) do update
                        set until_on = excluded.until_on, sequence_number = excluded.sequence_number
                        where pool_end.sequence_number < excluded.sequence_number""").params(poolId, until, sequence).update();
    }

    /** @param endsBefore the first day on which it does not hold any more; null while it has no end */
    void overridden(String overrideId, boolean exist, LocalDate from, @Nullable LocalDate endsBefore, String basis) {
        jdbc.sql("""
                        insert into pools_override (override_id, exist, from_on, ends_before, basis)
                        values (?, ?, ?, ?, ?) on conflict (override_id) do nothing""").params(overrideId, exist, from, endsBefore, basis).update();
    }

    void overrideEnds(String overrideId, LocalDate before) {
        jdbc.sql("update pools_override set ends_before = ? where override_id = ?")
                .params(before, overrideId)
                .update();
    }

    @Override
    public @Nullable Boolean exist(LocalDate on) {
        return overrideOn(on).map(Said::exist).orElseGet(() -> inRegister(on));
    }

    @Override
    public @Nullable String override(LocalDate on) {
        return overrideOn(on).map(Said::basis).orElse(null);
    }

    private Optional<Said> overrideOn(LocalDate on) {
        return jdbc.sql("""
                        select exist, basis from pools_override
                        where from_on <= :on and (ends_before is null or ends_before > :on)""")
                .param("on", on)
                .query((row, number) -> new Said(row.getBoolean("exist"), row.getString("basis")))
                .optional();
    }

    private @Nullable Boolean inRegister(LocalDate on) {
        return jdbc.sql("""
                        select bool_or(coalesce((
                            select c.status = 'ACCREDITED' from pool_accreditation c
                            where c.pool_id = p.pool_id and c.from_on <= :on
                            order by c.from_on desc, c.sequence_number desc limit 1), false)
                            and not exists (select 1 from pool_end e where e.pool_id = p.pool_id and e.until_on < :on))
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
                            and not exists (select 1 from pool_end e where e.pool_id = :pool and e.until_on < :on)
                        where exists (select 1 from pool_accreditation where pool_id = :pool)""")
                .param("pool", poolId)
                .param("on", on)
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }
}
