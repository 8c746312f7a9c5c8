package kz.ruqsat.platform.idempotency;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.InstantSource;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.web.HttpJson;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts the {@link IdempotencyInterceptor} around every POST handler of every {@code @RestController}. */
@AutoConfiguration(after = kz.ruqsat.platform.eventing.AxonAutoConfiguration.class)
public class IdempotencyAutoConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor idempotencyAdvisor(
            ObjectProvider<JdbcClient> jdbc,
            ObjectProvider<EventJson> eventJson,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<InstantSource> clock,
            ObjectProvider<HttpJson> webJson) {
        var advisor = new DefaultPointcutAdvisor(new PostHandlers(), (org.aopalliance.intercept.MethodInterceptor)
                call -> interceptor(jdbc, eventJson, transactions, clock, webJson)
                        .invoke(call));
        // Inside the checks of roles: who may not call learns nothing about keys.
        advisor.setOrder(org.springframework.core.Ordered.LOWEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    Parts parts(
            JdbcClient jdbc,
            EventJson eventJson,
            PlatformTransactionManager transactions,
            InstantSource clock,
            HttpJson webJson) {
        return new Parts(
                new StoredAnswers(jdbc, eventJson), new TransactionTemplate(transactions), clock, webJson.mapper());
    }

    /** @param kept for how long a request may be repeated; longer than any portal goes on trying */
    @Bean
    OldAnswers oldAnswers(
            JdbcClient jdbc,
            EventJson eventJson,
            InstantSource clock,
            @Value("${ruqsat.idempotency.kept:7d}") Duration kept) {
        return new OldAnswers(new StoredAnswers(jdbc, eventJson), clock, kept);
    }

    /** Made on use: an advisor that needs the database would pull it up before the context is ready. */
    private static IdempotencyInterceptor interceptor(
            ObjectProvider<JdbcClient> jdbc,
            ObjectProvider<EventJson> eventJson,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<InstantSource> clock,
            ObjectProvider<HttpJson> webJson) {
        return new IdempotencyInterceptor(
                new StoredAnswers(jdbc.getObject(), eventJson.getObject()),
                new TransactionTemplate(transactions.getObject()),
                clock.getObject(),
                webJson.getObject().mapper());
    }

    private static final class PostHandlers extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, RestController.class)
                    && AnnotatedElementUtils.hasAnnotation(method, PostMapping.class);
        }
    }
}
