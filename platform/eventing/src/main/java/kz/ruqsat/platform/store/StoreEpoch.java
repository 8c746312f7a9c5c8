package kz.ruqsat.platform.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Transaction ids order events only within one database cluster. After a dump was restored into another cluster they
 * start anew, so the store opens a new epoch when it meets a cluster that it does not know.
 */
public final class StoreEpoch {

    private final JdbcClient jdbc;
    private volatile int current = -1;

    public StoreEpoch(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The epoch of this cluster; asked once, and opened if this is the first start on it. */
    public int current() {
        if (current < 0) {
            current = open();
        }
        return current;
    }

    private int open() {
        // Several nodes may start at once: the unique key on the cluster's identifier lets one of them win.
        jdbc.sql("""
                insert into event_epoch (epoch, system_identifier)
                select coalesce(max(epoch) + 1, 0), (select system_identifier from pg_control_system())
                from event_epoch
                having not exists (select from event_epoch e
                                   where e.system_identifier = (select system_identifier from pg_control_system()))
                on conflict do nothing
                """).update();
        return jdbc.sql("""
                select epoch from event_epoch
                where system_identifier = (select system_identifier from pg_control_system())
                """).query(Integer.class).single();
    }
}
