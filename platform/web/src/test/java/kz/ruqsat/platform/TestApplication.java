package kz.ruqsat.platform;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A service as others write it: it depends on this module and declares its own endpoints. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({SampleEndpoint.class, kz.ruqsat.platform.page.SamplePage.class})
public class TestApplication {

    @Bean
    JwtDecoder jwtDecoder() {
        return SignedTokens.decoder();
    }
}
