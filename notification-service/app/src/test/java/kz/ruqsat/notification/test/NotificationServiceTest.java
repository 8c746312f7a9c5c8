package kz.ruqsat.notification.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.ruqsat.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** The running service with a mailbox, a sender of other services' messages and an HTTP client. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(NotificationTestConfiguration.class)
public @interface NotificationServiceTest {}
