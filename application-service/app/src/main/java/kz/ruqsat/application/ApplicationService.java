package kz.ruqsat.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that takes applications, keeps their documents, and issues licences. */
@SpringBootApplication
public class ApplicationService {

    public static void main(String[] arguments) {
        SpringApplication.run(ApplicationService.class, arguments);
    }
}
