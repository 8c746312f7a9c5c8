package kz.ruqsat.platform.page;

import java.time.Duration;
import java.time.InstantSource;
import kz.ruqsat.platform.clock.ClockAutoConfiguration;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.web.WebAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The frame of all pages and the beans that templates call. */
@AutoConfiguration(after = {ClockAutoConfiguration.class, WebAutoConfiguration.class})
public final class PageAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Navigation navigation() {
        return Navigation.ofTheSite();
    }

    @Bean
    Formats formats(Messages messages, Dates dates) {
        return new Formats(messages, dates);
    }

    @Bean
    Layout layout(Navigation navigation, Formats formats, InstantSource clock, Environment environment) {
        return new Layout(
                navigation, formats, new Assets(), clock, environment.acceptsProfiles(Profiles.of("sandbox")));
    }

    /** A page whose making fails half-way becomes a problem, not a page that is sent without its end. */
    @Bean
    SmartInitializingSingleton wholePages(ObjectProvider<ThymeleafViewResolver> resolvers) {
        return () -> resolvers.forEach(resolver -> resolver.setProducePartialOutputWhileProcessing(false));
    }

    @Bean
    WebMvcConfigurer assets() {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(forEver);
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(forEver);
            }
        };
    }
}
