package kz.ruqsat.verification.intake;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Topics are not ordered among each other, and two of them may speak of one thing at the same moment. Whoever looks
 * whether the other has come holds the thing's lock until his own word is committed, so that one of the two sees both.
 *
 * <p>Always taken in this order: register of pools, licence, application.
 */
record Locks(JdbcClient jdbc) {

    void pools() {
        hold("pools");
    }

    /** Many may look at the register at once, but not while it changes. */
    void poolsForReading() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended('pools', 0))")
                .query((row, number) -> true)
                .single();
    }

    void licence(String key) {
        hold("licence " + key);
    }

    void application(String applicationId) {
        hold("application " + applicationId);
    }

    /** Several at once, in the order of their names, so that two who need some of the same wait and do not block each other. */
    void licences(Collection<String> keys) {
        holdAll(keys.stream().map(key -> "licence " + key));
    }

    void applications(Collection<String> applicationIds) {
        holdAll(applicationIds.stream().map(id -> "application " + id));
    }

    private void holdAll(Stream<String> things) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(thing, 0))
                        from (select distinct thing from unnest(?) thing order by thing) ordered""")
                .param(things.toArray(String[]::new))
                .query((row, number) -> true)
                .list();
    }

    private void hold(String thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(thing)
                .query((row, number) -> true)
                .single();
    }
}
