package kz.ruqsat.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one entrance: sign-in, routing, limits. It knows no business and keeps nothing but sessions. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApp {

    public static void main(String[] args) {
        // Shorter than the keep-alive of any upstream, so that a POST never meets a connection that is being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApp.class, args);
    }
}
