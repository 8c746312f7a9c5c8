package kz.ruqsat.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that takes applications, keeps their documents, and issues licences. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApplicationService {

    public static void main(String[] arguments) {
        SpringApplication.run(ApplicationService.class, arguments);
    }
}
