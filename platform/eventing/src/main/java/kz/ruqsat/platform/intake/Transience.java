package kz.ruqsat.platform.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that may go away by themselves from those that will not. */
final class Transience {

    /** Connection, resources, operator intervention, system error, serialization failure, deadlock, lock timeout. */
    private static final List<String> TRANSIENT_STATES = List.of("08", "53", "57", "58", "40", "55P03", "25P03");

    private Transience() {}

    static boolean mayGoAway(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConcurrencyException
                    || t instanceof AggregateStreamCreationException
                    || t instanceof TransientDataAccessException
                    || t instanceof DataAccessResourceFailureException
                    || t instanceof CannotCreateTransactionException
                    || t instanceof SQLTransientException
                    || t instanceof IOException
                    || t instanceof SQLException sql && hasTransientState(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTransientState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && TRANSIENT_STATES.stream().anyMatch(state::startsWith);
    }
}
