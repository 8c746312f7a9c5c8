package kz.ruqsat.platform.problem;

import java.util.List;
import kz.ruqsat.platform.clock.ClockAutoConfiguration;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.web.HttpJson;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.ViewResolver;

/** One factory and one edge for all problems of a service. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class, after = ClockAutoConfiguration.class)
public final class ProblemAutoConfiguration implements BeanClassLoaderAware {

    private ClassLoader classes = ProblemAutoConfiguration.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        classes = classLoader;
    }

    @Bean
    Problems problems(Dates dates) {
        return new Problems(ProblemTexts.load(classes, dates));
    }

    @Bean
    ProblemCodes commonProblemCodes() {
        return CommonProblems.codes();
    }

    @Bean
    ProblemWriter problemWriter(
            Problems problems, HttpJson json, @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views) {
        return new ProblemWriter(problems, json.mapper(), views);
    }

    @Bean
    Refusals refusals(List<ForeignRefusals> foreign) {
        return new Refusals(foreign);
    }

    @Bean
    Attempts attempts(Problems problems, List<ForeignRefusals> foreign) {
        return new Attempts(problems, foreign);
    }

    @Bean
    ProblemAdvice problemAdvice(Refusals refusals, ProblemWriter writer) {
        return new ProblemAdvice(refusals, writer);
    }

    @Bean
    ProblemErrorController problemErrorController(Refusals refusals, ProblemWriter writer) {
        return new ProblemErrorController(refusals, writer);
    }
}
