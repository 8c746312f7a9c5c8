package kz.ruqsat.verification.intake;

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

    private void hold(String thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(thing)
                .query((row, number) -> true)
                .single();
    }
}
