package kz.ruqsat.platform.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Runs a whole service on a random port, with the environment that it has in production: a real PostgreSQL with owner and
 * runtime role, a real Kafka, an issuer whose tokens {@link Tokens} signs, a movable clock.
 *
 * <p>Every Spring context has an empty database, a broker and a clock of its own; test classes that use the same context
 * share them, so they must not count on finding them empty. PostgreSQL itself starts once per JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"sandbox", "test"})
@ContextCustomizerFactories(ServiceEnvironmentFactory.class)
@TestExecutionListeners(
        listeners = EventClockListener.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServiceTest {}
