package kz.ruqsat.verification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Requirements, verifications, terms, and the calendar of working days. */
@SpringBootApplication
public class VerificationService {

    public static void main(String[] args) {
        SpringApplication.run(VerificationService.class, args);
    }
}
