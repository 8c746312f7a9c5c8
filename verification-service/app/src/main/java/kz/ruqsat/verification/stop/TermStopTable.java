package kz.ruqsat.verification.stop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Stoppage;
import kz.ruqsat.verification.obligation.TermStops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which acts stop which terms. A term that is armed before an act has come here follows when it has. */
@Component
class TermStopTable implements TermStops {

    private final JdbcClient jdbc;

    TermStopTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked once for each kind in a transaction: many terms are decided together when a calendar changes. */
    @Override
    public List<Stoppage> of(ObligationKind kind) {
        return known().computeIfAbsent(kind, this::read);
    }

    /** For whoever changes what they say: what follows in this transaction reads it anew. */
    void changed() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    @SuppressWarnings("unchecked")
    private Map<ObligationKind, List<Stoppage>> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new EnumMap<>(ObligationKind.class);
        }
        var known = (Map<ObligationKind, List<Stoppage>>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var fresh = new EnumMap<ObligationKind, List<Stoppage>>(ObligationKind.class);
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TermStopTable.this);
            }
        });
        return fresh;
    }

    private List<Stoppage> read(ObligationKind kind) {
        return jdbc.sql("""
                        select * from term_stop where state in ('IN_FORCE', 'ENDED') and ? = any (kinds)
                        order by declared_at, stop_id""").param(kind.name()).query(TermStopTable::stoppage).list();
    }

    /** All of them, the last declared first. */
    List<String> ids() {
        return jdbc.sql("select stop_id from term_stop order by declared_at desc, stop_id desc")
                .query(String.class)
                .list();
    }

    private static Stoppage stoppage(ResultSet row, int number) throws SQLException {
        return new Stoppage(
                row.getString("stop_id"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("ground_kk"),
                row.getString("ground_ru"),
                row.getString("ground_en"),
                row.getString("act"));
    }
}
