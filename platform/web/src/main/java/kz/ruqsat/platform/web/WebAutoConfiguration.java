package kz.ruqsat.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.clock.ClockAutoConfiguration;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.IcuMessageSource;
import kz.ruqsat.platform.language.LanguageArgumentResolver;
import kz.ruqsat.platform.language.LanguageCookieFilter;
import kz.ruqsat.platform.language.Languages;
import kz.ruqsat.platform.language.Messages;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Languages, JSON, dates and lists of the HTTP interfaces. */
@AutoConfiguration(
        before = {WebMvcAutoConfiguration.class, MessageSourceAutoConfiguration.class},
        after = {ClockAutoConfiguration.class, JacksonAutoConfiguration.class})
public final class WebAutoConfiguration {

    @Bean
    HttpJson httpJson(JsonMapper general, ZoneId zone) {
        return HttpJson.from(general, zone);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer httpJsonConverter(HttpJson json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    @Bean
    @ConditionalOnMissingBean
    Messages messages(Dates dates) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return new Messages(Bundle.load(classes, Messages.baseNames()), dates);
    }

    @Bean
    MessageSource messageSource(Messages messages) {
        return new IcuMessageSource(messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    FilterRegistrationBean<LanguageCookieFilter> languageCookieFilter() {
        var registration = new FilterRegistrationBean<>(new LanguageCookieFilter());
        // Before security, so that a refused request chooses its language too.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    WebMvcConfigurer platformWebMvc() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new LanguageArgumentResolver());
                resolvers.add(new LimitArgumentResolver());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                var iso = new DateTimeFormatterRegistrar();
                iso.setUseIsoFormat(true);
                iso.registerFormatters(registry);
                registry.addConverter(String.class, Instant.class, new Instants());
            }
        };
    }
}
