package kz.ruqsat.application.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    MediaTypes mediaTypes() {
        return new MediaTypes();
    }
}
