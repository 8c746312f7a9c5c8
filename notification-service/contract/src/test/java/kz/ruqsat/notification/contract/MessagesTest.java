package kz.ruqsat.notification.contract;

import java.util.stream.Stream;
import kz.ruqsat.platform.test.MessageChecks;

class MessagesTest extends MessageChecks {

    static Stream<Class<?>> messages() {
        return Stream.of(NoticeDeliveredV1.class, NoticeFailedV1.class);
    }
}
