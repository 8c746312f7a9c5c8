package kz.ruqsat.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Stands for what a production site has elsewhere: the issuer of tokens and a mailbox. For the sandbox only. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SandboxApp {

    public static void main(String[] args) {
        SpringApplication.run(SandboxApp.class, args);
    }
}
