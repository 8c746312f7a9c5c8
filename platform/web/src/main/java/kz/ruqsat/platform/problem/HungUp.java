package kz.ruqsat.platform.problem;

import org.springframework.web.util.DisconnectedClientHelper;

/** Whether the other side closed the connection while we were answering. */
final class HungUp {

    private HungUp() {}

    static boolean is(Throwable thrown) {
        return DisconnectedClientHelper.isClientDisconnectedException(thrown);
    }
}
